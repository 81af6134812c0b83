using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Hits as cells, one a row, for formats that people sort and filter.</summary>
/// <param name="report">The answers.</param>
/// <param name="words">The words of the report.</param>
/// <param name="options">Where the sources lie.</param>
internal sealed class HitRows(SearchReport report, ReportWords words, ReportOptions options)
{
    private readonly CitationNames _names = new(report.Documents(), words);
    private readonly SourceLinks _links = new(report.Documents(), options);

    /// <summary>The columns.</summary>
    public IReadOnlyList<ReportColumn> Columns() =>
    [
        .. IsBatch ? (IReadOnlyList<ReportColumn>)[new(words["Column.Id"], 10)] : [],
        new(words["Column.Query"], 24),
        new(words["Column.Rank"], 7),
        new(words["Document.Insurer"], 18),
        new(words["Document.Years"], 11),
        new(words["Document.Title"], 32),
        new(words["Column.Section"], 34),
        new(words["Column.Page"], 8),
        new(words["Column.Line"], 8),
        new(words["Column.Found"], 80),
        ReportColumn.OfLinks(words["Column.Citation"], report.Answers.SelectMany(answer => answer.Hits).Select(hit => _names.Cite(hit.Place.Citation())), 24, 56),
        new(words["Column.AlsoIn"], 36),
    ];

    /// <summary>The cells of every hit, one per column; a question without hits has a row that only names it.</summary>
    public IEnumerable<IReadOnlyList<ReportCell>> All() => report.Answers.SelectMany(answer => answer.Hits.Count == 0
        ? [[.. Question(answer), .. Enumerable.Repeat(ReportCell.Empty, Columns().Count - Question(answer).Count)]]
        : answer.Hits.Select((hit, rank) => (IReadOnlyList<ReportCell>)[.. Question(answer), .. Row(rank + 1, hit)]));

    private bool IsBatch => report.Answers.Any(answer => answer.Id is not null);

    private IReadOnlyList<ReportCell> Question(SearchReportAnswer answer) =>
        IsBatch ? [ReportCell.Of(answer.Id), ReportCell.Of(answer.Query)] : [ReportCell.Of(answer.Query)];

    private IReadOnlyList<ReportCell> Row(int rank, SearchHit hit) =>
    [
        ReportCell.Of(rank, words.Culture),
        ReportCell.Of(words.Insurer(hit.Place.Document)),
        ReportCell.Of(hit.Place.Document.Metadata.Validity?.ToString()),
        ReportCell.Of(hit.Place.Document.Metadata.Title),
        ReportCell.Of(hit.Place.Heading()),
        ReportCell.Of(hit.Place.Location.Page, words.Culture),
        ReportCell.Of(hit.Place.Location.Line, words.Culture),
        hit.Snippet.Text.Length > 0 ? ReportCell.Of([hit.Snippet.Marked()]) : ReportCell.Of(words["Search.NoSentence"]),
        ReportCell.OfLink(_names.Cite(hit.Place.Citation()), _links.To(hit.Place.Citation())),
        ReportCell.OfLink(
            string.Join('\n', hit.AlsoIn.Select(place => _names.Cite(place.Citation()))),
            hit.AlsoIn is [var first, ..] ? _links.To(first.Citation()) : null),
    ];
}
