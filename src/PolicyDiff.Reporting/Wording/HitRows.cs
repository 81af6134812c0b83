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
        new(words["Column.Query"], 24),
        new(words["Column.Rank"], 7),
        new(words["Document.Insurer"], 18),
        new(words["Document.Years"], 11),
        new(words["Document.Title"], 32),
        new(words["Column.Section"], 34),
        new(words["Column.Page"], 8),
        new(words["Column.Line"], 8),
        new(words["Column.Found"], 80),
        new(words["Column.Citation"], 42),
        new(words["Column.AlsoIn"], 36),
    ];

    /// <summary>The cells of every hit, one per column.</summary>
    public IEnumerable<IReadOnlyList<ReportCell>> All() =>
        report.Answers.SelectMany(answer => answer.Hits.Select((hit, rank) => Row(answer.Query, rank + 1, hit)));

    private IReadOnlyList<ReportCell> Row(string query, int rank, SearchHit hit) =>
    [
        ReportCell.Of(query),
        ReportCell.Of(rank, words.Culture),
        ReportCell.Of(words.Insurer(hit.Place.Document)),
        ReportCell.Of(hit.Place.Document.Metadata.Validity?.ToString()),
        ReportCell.Of(hit.Place.Document.Metadata.Title),
        ReportCell.Of(hit.Place.Path()),
        ReportCell.Of(hit.Place.Location.Page, words.Culture),
        ReportCell.Of(hit.Place.Location.Line, words.Culture),
        ReportCell.Of([hit.Snippet.Marked()]),
        ReportCell.OfLink(_names.Cite(hit.Place.Citation()), _links.To(hit.Place.Citation())),
        ReportCell.OfLink(
            string.Join('\n', hit.AlsoIn.Select(place => _names.Cite(place.Citation()))),
            hit.AlsoIn is [var first, ..] ? _links.To(first.Citation()) : null),
    ];
}
