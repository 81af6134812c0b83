using System.Globalization;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;

namespace PolicyDiff.Comparison.History;

/// <summary>
/// Tells which editions an insurer's documents make: one a year, or several where a paper appeared more than once for it.
/// </summary>
public static class EditionFinder
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
        var papers = valid.GroupBy(Paper, StringComparer.Ordinal).ToList();
        List<Moment> moments =
            [.. papers.Select(paper => paper.Select(Moment.Of).Distinct().ToList()).Where(own =>
                own.Count > 1).SelectMany(own => own).Distinct().Order()];
        if (moments.Count == 0)
        {
            return [new PolicyEdition(Text(year), year, Ordered(valid))];
        }

        return moments.Select(moment => new PolicyEdition(
            moment.Label(year), year, Ordered(papers.SelectMany(paper => At(moment, [.. paper])))));
    }

    /// <summary>What of a paper holds at a moment: all of it where it has one date, else its latest version by then.</summary>
    private static IEnumerable<DocumentSummary> At(Moment moment, List<DocumentSummary> paper)
    {
        if (paper.Select(Moment.Of).Distinct().Count() == 1)
        {
            return paper;
        }

        var latest = paper.Select(Moment.Of).Where(own => own.CompareTo(moment) <= 0).OrderDescending().Cast<Moment?>().FirstOrDefault();
        return paper.Where(document => Moment.Of(document) == latest);
    }

    /// <summary>What stays the same between versions of a paper: kind, care types, and the title without dates and numbers.</summary>
    private static string Paper(DocumentSummary document) => string.Join('\n',
        document.Metadata.Kind, string.Join(',', document.Metadata.CareTypes),
        string.Concat(document.Metadata.Title.Where(character => !char.IsDigit(character))).ToUpperInvariant());

    private static IReadOnlyList<DocumentSummary> Ordered(IEnumerable<DocumentSummary> documents) =>
    [
        .. documents.OrderBy(document => document.Metadata.Kind switch
        {
            DocumentKind.CareTypePolicy => 0,
            DocumentKind.Attachment => 1,
            DocumentKind.Other => 2,
            DocumentKind.GeneralPolicy => 3,
            _ => 4,
        }).ThenBy(document => document.Metadata.Title, StringComparer.Ordinal).ThenBy(document =>
            document.Source.Path, StringComparer.Ordinal),
    ];

    private static bool AreSame(IReadOnlyList<DocumentSummary> one, IReadOnlyList<DocumentSummary> other) =>
        one.Select(document => document.Id).Order().SequenceEqual(other.Select(document => document.Id).Order());

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>When a version of a paper appeared; a document without date comes before one with.</summary>
    private readonly record struct Moment(DateOnly? Published, string? Version) : IComparable<Moment>
    {
        public static Moment Of(DocumentSummary document) => new(document.Metadata.Published, document.Metadata.Version);

        public int CompareTo(Moment other)
        {
            var byDate = Comparer<DateOnly?>.Default.Compare(Published, other.Published);
            return byDate != 0 ? byDate : CompareVersions(Version ?? string.Empty, other.Version ?? string.Empty);
        }

        /// <summary>The day it appeared, or else its version.</summary>
        public string Label(int year) => Published is { } day
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Version is null ? Text(year) : $"{Text(year)} v{Version}";

        /// <summary>Version 1.10 comes after 1.9.</summary>
        private static int CompareVersions(string one, string other) =>
            System.Version.TryParse(one, out var left) && System.Version.TryParse(other, out var right)
                ? left.CompareTo(right) : string.CompareOrdinal(one, other);
    }
}
