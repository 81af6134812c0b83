using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Selection;

/// <summary>Which changes of a set to keep; a property that is null or empty asks nothing.</summary>
public sealed record ChangeSelection
{
    /// <summary>
    /// Words that must all be about the change: in its actor, column, text, heading or subject. Abbreviations and compounds are understood.
    /// </summary>
    public string? About { get; init; }

    /// <summary>The beginning of the ids to keep; null keeps all.</summary>
    public string? Id { get; init; }

    /// <summary>The kinds to keep.</summary>
    public IReadOnlyList<ChangeKind> Kinds { get; init; } = [];

    /// <summary>A section number, which takes its subsections along, or words of a heading; on either side.</summary>
    public string? Section { get; init; }

    /// <summary>The least confidence, in [0, 1].</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>
    /// A care type that the document, the column or a heading must be for; changes of documents for every care type are kept.
    /// </summary>
    public string? CareType { get; init; }
}
