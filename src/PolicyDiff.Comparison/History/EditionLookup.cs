using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;

namespace PolicyDiff.Comparison.History;

/// <summary>
/// Tells which editions an insurer's documents make: one a year, or several where a paper appeared more than once for it.
/// </summary>
public static class EditionLookup
{
    /// <summary>
    /// The editions in their order. A year in which no document is new makes none; documents without years belong to none.
    /// </summary>
    /// <param name="documents">The documents of one insurer, in any order.</param>
    public static IReadOnlyList<PolicyEdition> Find(IReadOnlyList<DocumentSummary> documents)
    {
        List<PolicyEdition> editions = [];
        foreach (var year in documents.SelectMany(document => document.Metadata.Validity?.Years ?? []).Distinct().Order())
        {
            List<DocumentSummary> valid = [.. documents.Where(document => document.Metadata.Validity?.Contains(year) == true)];
            foreach (var edition in OfYear(year, valid))
            {
                if (editions.Count == 0 || !AreSame(editions[^1].Documents, edition.Documents))
                {
                    editions.Add(edition);
                }
            }
        }

        return editions;
    }

    private static IEnumerable<PolicyEdition> OfYear(int year, List<DocumentSummary> valid)
    {
        var papers = valid.GroupBy(document => PaperVersion.PaperOf(document.Metadata), StringComparer.Ordinal).ToList();
        List<PaperVersion> moments =
        [
            .. papers.Select(paper => paper.Select(VersionOf).Distinct().ToList())
                .Where(own => own.Count > 1).SelectMany(own => own).Distinct().Order(PaperVersion.Order),
        ];
        if (moments.Count == 0)
        {
            return [new PolicyEdition(Text(year), year, Ordered(valid))];
        }

        return moments.Select(moment => new PolicyEdition(
            Label(moment, year), year, Ordered(papers.SelectMany(paper => At(moment, [.. paper])))));
    }

    /// <summary>What of a paper holds at a moment: all of it where it has one date, else its latest version by then.</summary>
    private static IEnumerable<DocumentSummary> At(PaperVersion moment, List<DocumentSummary> paper)
    {
        if (paper.Select(VersionOf).Distinct().Count() == 1)
        {
            return paper;
        }

        var latest = paper.Select(VersionOf).Where(own => PaperVersion.Order.Compare(own, moment) <= 0)
            .OrderDescending(PaperVersion.Order).Cast<PaperVersion?>().FirstOrDefault();
        return paper.Where(document => VersionOf(document) == latest);
    }

    private static IReadOnlyList<DocumentSummary> Ordered(IEnumerable<DocumentSummary> documents) =>
    [
        .. documents.OrderBy(document => document.Metadata.Kind.Generality())
            .ThenBy(document => document.Metadata.Title, StringComparer.Ordinal)
            .ThenBy(document => document.Source.Path, StringComparer.Ordinal),
    ];

    private static PaperVersion VersionOf(DocumentSummary document) => PaperVersion.Of(document.Metadata);

    private static bool AreSame(IReadOnlyList<DocumentSummary> one, IReadOnlyList<DocumentSummary> other) =>
        one.Select(document => document.Id).Order().SequenceEqual(other.Select(document => document.Id).Order());

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The day that a version appeared, or else its number.</summary>
    private static string Label(PaperVersion version, int year) => version.Published is { } day
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : version.Number is { } number ? $"{Text(year)} v{number}" : Text(year);
}
