using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Tells whether one edition follows the other, so that what the list of changes lacks can be told.</summary>
internal static class Adjacency
{
    /// <summary>Whether every document of the new edition follows one of the earlier: same insurer and care type, the next year or a later version of the same.</summary>
    /// <remarks>Facts that are not known do not part editions, but without years nothing follows anything.</remarks>
    public static bool IsGiven(ComparisonSide left, ComparisonSide right) =>
        right.Documents.Count > 0 && right.Documents.All(document => left.Documents.Any(earlier => Follows(earlier.Metadata, document.Metadata)));

    private static bool Follows(DocumentMetadata earlier, DocumentMetadata later) =>
        earlier.Validity is { } before && later.Validity is { } after
        && after.First >= before.First && after.First - before.Last <= 1
        && (earlier.Insurer is null || later.Insurer is null || string.Equals(earlier.Insurer, later.Insurer, StringComparison.OrdinalIgnoreCase))
        && (earlier.CareTypes.Count == 0 ? later.CareTypes.Count == 0 : earlier.CareTypes.Intersect(later.CareTypes, StringComparer.OrdinalIgnoreCase).Any());
}
