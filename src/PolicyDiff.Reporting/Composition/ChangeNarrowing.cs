using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Which changes of a comparison are wanted, by what a report says of them; an empty list asks nothing.</summary>
public sealed record ChangeNarrowing
{
    /// <summary>Themes as reports name them, in any case.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Whether more or less is asked; changes without consequence have no direction, and none of them is kept.</summary>
    public IReadOnlyList<ChangeDirection> Directions { get; init; } = [];

    /// <summary>How sure it is that the substance changed.</summary>
    public IReadOnlyList<JudgementKind> Judgements { get; init; } = [];

    /// <summary>The fingerprints of the changes to keep; empty keeps all.</summary>
    public IReadOnlySet<string> Only { get; init; } = new HashSet<string>();

    /// <summary>The fingerprints of changes to leave out.</summary>
    public IReadOnlySet<string> Without { get; init; } = new HashSet<string>();

    /// <summary>Whether nothing is asked.</summary>
    public bool IsEmpty => Themes.Count + Directions.Count + Judgements.Count + Only.Count + Without.Count == 0;
}
