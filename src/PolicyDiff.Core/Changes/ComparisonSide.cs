using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Changes;

/// <summary>One side of a comparison: a set of documents with their requirements.</summary>
/// <param name="Label">What to call it: <c>2022</c>, <c>CZ</c>, a file name.</param>
/// <param name="Documents">The documents, the specific before the general.</param>
/// <param name="Requirements">Their requirements, in the order of the documents.</param>
public sealed record ComparisonSide(string Label, IReadOnlyList<DocumentSummary> Documents, IReadOnlyList<Requirement> Requirements)
{
    /// <summary>What of its documents was not read; a document that was read whole is not in it.</summary>
    public IReadOnlyDictionary<DocumentId, UnreadText> Unread { get; init; } = new Dictionary<DocumentId, UnreadText>();

    /// <summary>
    /// Whether this and another side are editions of one policy, so that rules come and go between them. They are not where their insurers
    /// differ, nor where one insurer writes of other care types for the same years; where that is not known, they are taken for editions.
    /// </summary>
    public bool IsEditionOf(ComparisonSide other) =>
        !AreApart(Insurers, other.Insurers) && !(AreApart(CareTypes, other.CareTypes) && SharesYearWith(other));

    private HashSet<string> Insurers =>
        Documents.Select(document => document.Metadata.Insurer).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private HashSet<string> CareTypes =>
        Documents.SelectMany(document => document.Metadata.CareTypes).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool AreApart(HashSet<string> one, HashSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    private bool SharesYearWith(ComparisonSide other) =>
        Years(this).Any(range => Years(other).Any(theirs => range.First <= theirs.Last && theirs.First <= range.Last));

    private static IEnumerable<YearRange> Years(ComparisonSide side) =>
        side.Documents.Select(document => document.Metadata.Validity).OfType<YearRange>();
}
