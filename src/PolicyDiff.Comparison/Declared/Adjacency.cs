using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Which documents of the new edition follow one of the earlier, so that what a list of changes lacks can be told.</summary>
internal sealed class Adjacency
{
    private readonly ILookup<DocumentId, DocumentId> _earlier;

    /// <summary>Looks at both sides.</summary>
    public Adjacency(ComparisonSide left, ComparisonSide right) => _earlier = right.Documents
        .SelectMany(
            later => left.Documents.Where(earlier => Follows(earlier.Metadata, later.Metadata))
                .Select(earlier => (Later: later.Id, Earlier: earlier.Id)))
        .ToLookup(pair => pair.Later, pair => pair.Earlier);

    /// <summary>Whether a document of the new edition follows one of the earlier.</summary>
    public bool IsFollowing(DocumentId document) => _earlier.Contains(document);

    /// <summary>Whether a change is between documents with a list and those that they follow.</summary>
    /// <param name="change">The change.</param>
    /// <param name="withList">The documents of the new edition that have a list of changes.</param>
    public bool IsWithin(Change change, IReadOnlyList<DocumentId> withList) =>
        change.Right.All(unit => withList.Contains(unit.Citation.Document) && IsFollowing(unit.Citation.Document))
        && change.Left.All(unit => withList.Any(document => _earlier[document].Contains(unit.Citation.Document)));

    /// <summary>Same insurer and care type, and the next year or a later version of the same.</summary>
    /// <remarks>An insurer that is not known does not part editions, but without years nothing follows anything.</remarks>
    private static bool Follows(DocumentMetadata earlier, DocumentMetadata later) =>
        earlier.Validity is { } before && later.Validity is { } after
        && after.First >= before.First && after.First - before.Last <= 1
        && (earlier.Insurer is null
            || later.Insurer is null
            || string.Equals(earlier.Insurer, later.Insurer, StringComparison.OrdinalIgnoreCase))
        && (earlier.CareTypes.Count == 0
            ? later.CareTypes.Count == 0
            : earlier.CareTypes.Intersect(later.CareTypes, StringComparer.OrdinalIgnoreCase).Any());
}
