using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>Hits as cells, one a row.</summary>
internal static class HitRows
{
    /// <summary>A row per hit, with names of questions that have one; a question without hits has a row that only names it.</summary>
    public static ReportTable Of(SearchReport report, ReportWords words, ReportOptions options)
    {
        var (names, links) = (new CitationNames(report.Documents(), words), new SourceLinks(report.Documents(), options));
        var cited = report.Answers.SelectMany(answer => answer.Hits).Select(hit => names.Cite(hit.Place.Citation()));
        IReadOnlyList<(ReportColumn Column, Func<Row, ReportCell> Cell)> columns =
        [
            (new(words["Column.Id"], 10), row => ReportCell.Of(row.Answer.Id)),
            (new(words["Column.Query"], 24), row => ReportCell.Of(row.Answer.Query)),
            (new(words["Column.Rank"], 7), row => ReportCell.Of(row.Rank, words.Culture)),
            (new(words["Document.Insurer"], 18), Found(hit => ReportCell.Of(words.Insurer(hit.Place.Document)))),
            (new(words["Document.Years"], 11), Found(hit => ReportCell.Of(hit.Place.Document.Metadata.Validity?.ToString()))),
            (new(words["Document.Title"], 32), Found(hit => ReportCell.Of(hit.Place.Document.Metadata.Title))),
            (new(words["Column.Section"], 34), Found(hit => ReportCell.Of(hit.Place.Heading()))),
            (new(words["Column.Page"], 8), Found(hit => ReportCell.Of(hit.Place.Location.Page, words.Culture))),
            (new(words["Column.Line"], 8), Found(hit => ReportCell.Of(hit.Place.Location.Line, words.Culture))),
            (new(words["Column.Found"], 80), Found(hit => Snippet(hit, words))),
            (ReportColumn.OfLinks(words["Column.Citation"], cited, 24, 56),
                Found(hit => ReportCell.OfLink(names.Cite(hit.Place.Citation()), links.To(hit.Place.Citation())))),
            (new(words["Column.AlsoIn"], 36), Found(hit => ReportCell.OfLink(
                string.Join('\n', hit.AlsoIn.Select(place => names.Cite(place.Citation()))),
                hit.AlsoIn is [var first, ..] ? links.To(first.Citation()) : null))),
        ];
        return ReportTable.Of(Rows(report), report.Answers.Any(answer => answer.Id is not null) ? columns : [.. columns.Skip(1)]);
    }

    private static IEnumerable<Row> Rows(SearchReport report) => report.Answers.SelectMany(answer =>
        answer.Hits.Count == 0 ? [new Row(answer, null, null)] : answer.Hits.Select((hit, rank) => new Row(answer, rank + 1, hit)));

    private static Func<Row, ReportCell> Found(Func<SearchHit, ReportCell> cell) =>
        row => row.Hit is { } hit ? cell(hit) : ReportCell.Empty;

    private static ReportCell Snippet(SearchHit hit, ReportWords words) =>
        hit.Snippet.Text.Length > 0 ? ReportCell.Of([hit.Snippet.Marked()]) : ReportCell.Of(words["Search.NoSentence"]);

    private sealed record Row(SearchReportAnswer Answer, int? Rank, SearchHit? Hit);
}
