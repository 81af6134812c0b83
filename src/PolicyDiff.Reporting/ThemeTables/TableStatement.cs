using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.ThemeTables;

/// <summary>One bullet of a comparison table, in words.</summary>
/// <param name="Text">The statement, word for word.</param>
/// <param name="Context">What it needs to be understood; empty for nothing.</param>
/// <param name="Mark">What happened to it since the policy before; empty for nothing.</param>
/// <param name="Citation">Where it stands.</param>
internal sealed record TableStatement(string Text, string Context, string Mark, Citation Citation)
{
    /// <summary>What it sets, in short words of our own: <c>Tarief: 95,5% van het NZa-tarief</c>; empty where it sets no value.</summary>
    public string Brief { get; init; } = string.Empty;

    /// <summary>Which other columns say the same, in words; empty for none.</summary>
    public string Agreement { get; init; } = string.Empty;

    /// <summary>Where else the column says the same, or, of a statement of all columns, where the others do.</summary>
    public IReadOnlyList<Citation> AlsoAt { get; init; } = [];

    /// <summary>What the same column says otherwise, word for word, with its place.</summary>
    public IReadOnlyList<(string Text, Citation Citation)> Contradictions { get; init; } = [];

    /// <summary>What answers in questions and answers change in it, word for word, with its place; it prevails.</summary>
    public IReadOnlyList<(string Text, Citation Citation)> Corrections { get; init; } = [];
}
