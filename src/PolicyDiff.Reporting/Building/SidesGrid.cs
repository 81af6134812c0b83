using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>The documents of both sides: what is compared with what.</summary>
internal static class SidesGrid
{
    private static readonly int[] Shares = [16, 84];

    /// <summary>A row for each side.</summary>
    public static Grid Of(ChangeSet set, ReportWords words) => new(
        GridRole.Facts,
        words["Column.Side"],
        [],
        [.. new[] { set.Left, set.Right }.Select(side => (IReadOnlyList<IReadOnlyList<Line>>)[[side.Label], [.. Documents(side, words)]])])
    { Shares = Shares };

    private static IEnumerable<Line> Documents(ComparisonSide side, ReportWords words) => side.Documents.Count == 0
        ? [words["Side.NoDocuments"]]
        : side.Documents.SelectMany(document => Document(document, side.Unread.GetValueOrDefault(document.Id), words));

    private static IEnumerable<Line> Document(DocumentSummary document, UnreadText? unread, ReportWords words)
    {
        var facts = words.Facts(document.Metadata, document.Source);
        yield return string.Join(" · ", facts.Prepend(document.Metadata.Title));
        yield return new Line(LineRole.File, document.Source.Path);
        foreach (var loss in UnreadWords.Of(unread, document.Source, words))
        {
            yield return loss;
        }
    }
}
