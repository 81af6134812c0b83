using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Themes;

/// <summary>One bullet of a cell.</summary>
/// <param name="Text">The words, exactly as they stand at the citation: the requirement, or its most telling sentences.</param>
/// <param name="Requirement">The requirement they come from, with its citation.</param>
/// <param name="Weight">How much it says about the theme, above 0; heavier statements come first.</param>
/// <param name="Mark">What happened to it since the policy before.</param>
public sealed record ThemeStatement(string Text, Requirement Requirement, double Weight, StatementMark Mark)
{
    /// <summary>The values it sets, in the order of its text; empty for none.</summary>
    public IReadOnlyList<ThemeFact> Facts { get; init; } = [];

    /// <summary>Other places of the same column that set the same values of the same things; empty for none.</summary>
    public IReadOnlyList<Requirement> AlsoAt { get; init; } = [];

    /// <summary>The other columns that say the same, by label, in the order of the table; empty for none.</summary>
    public IReadOnlyList<string> SharedWith { get; init; } = [];

    /// <summary>What the same column says otherwise elsewhere, of the same thing; empty where nothing contradicts it.</summary>
    public IReadOnlyList<Requirement> Contradicts { get; init; } = [];

    /// <summary>What answers in questions and answers about this policy change in it; they prevail. Empty for nothing.</summary>
    public IReadOnlyList<RuleCorrection> Corrections { get; init; } = [];
}
