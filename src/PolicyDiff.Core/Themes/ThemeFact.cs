using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Themes;

/// <summary>A value that stands in a cell as short words of its own, made of fields.</summary>
/// <param name="Text">
/// The value with the words that say what it counts, exactly as they stand at the citation: <c>100.000 ingeschreven patiënten</c>.
/// </param>
/// <param name="Value">The value.</param>
/// <param name="Requirement">The requirement that sets it, with its citation.</param>
public sealed record ThemeFact(string Text, PolicyValue Value, Requirement Requirement)
{
    /// <summary>What it is.</summary>
    public FactLabel Label { get; init; }

    /// <summary>
    /// What it is of, exactly as it stands at the citation, where <see cref="Text"/> does not say so itself:
    /// <c>de vergoeding voor NHC/NIC</c>; empty where the sentence does not tell.
    /// </summary>
    public string Base { get; init; } = string.Empty;

    /// <summary>The head of the column that it stands in; empty outside tables.</summary>
    public string Head { get; init; } = string.Empty;

    /// <summary>
    /// The fact of the rule that gave way where an answer sets the value; label, base and head are then those of the rule. Null elsewhere.
    /// </summary>
    public ThemeFact? Replaces { get; init; }
}
