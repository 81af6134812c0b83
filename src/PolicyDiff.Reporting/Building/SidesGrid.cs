using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>The documents of both sides: what is compared with what.</summary>
internal static class SidesGrid
{
    private static readonly int[] Shares = [16, 84];

    /// <summary>A row for each side.</summary>
    /// <param name="set">The comparison.</param>
    /// <param name="words">The language.</param>
    /// <param name="site">Where its documents have pages; null for nowhere.</param>
    public static Grid Of(ChangeSet set, ReportWords words, IReportAddresses? site) => new(
        GridRole.Facts,
        words["Column.Side"],
        [],
        [.. new[] { set.Left, set.Right }
            .Select(side => (IReadOnlyList<IReadOnlyList<Line>>)[[side.Label], [.. Documents(side, words, site)]])])
    { Shares = Shares };

    private static IEnumerable<Line> Documents(ComparisonSide side, ReportWords words, IReportAddresses? site) => side.Documents.Count == 0
        ? [words["Side.NoDocuments"]]
        : side.Documents.SelectMany(document => Document(document, side.Unread.GetValueOrDefault(document.Id), words, site));

    private static IEnumerable<Line> Document(DocumentSummary document, UnreadText? unread, ReportWords words, IReportAddresses? site)
    {
        var facts = words.Facts(document.Metadata, document.Source);
        yield return site is null
            ? string.Join(" · ", facts.Prepend(document.Metadata.Title))
            : new Line(
                LineRole.Text,
                [new Inline(
                    document.Metadata.Title, Mark.None, site.OfDocument(document.Id)), .. facts.Select(fact => new Inline($" · {fact}"))]);
        yield return new Line(LineRole.File, document.Source.Path);
        foreach (var loss in UnreadWords.Of(unread, document.Source, words))
        {
            yield return loss;
        }
    }
}
