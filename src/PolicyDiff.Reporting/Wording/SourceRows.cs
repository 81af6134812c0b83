using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Documents as cells, one a row, for formats that people sort and filter: csv and xlsx have the same columns.</summary>
/// <param name="documents">The documents, in the order of the rows.</param>
/// <param name="words">The words of the report.</param>
/// <param name="options">Where the sources lie.</param>
internal sealed class SourceRows(IReadOnlyList<DocumentSummary> documents, ReportWords words, ReportOptions options)
{
    private readonly CitationNames _names = new(documents, words);
    private readonly SourceLinks _links = new(documents, options);

    /// <summary>The columns.</summary>
    public IReadOnlyList<ReportColumn> Columns() =>
    [
        new(words["Column.Citation"], 26),
        new(words["Document.Insurer"], 18),
        new(words["Document.Years"], 11),
        new(words["Document.CareTypes"], 22),
        new(words["Document.Kind"], 20),
        new(words["Document.Title"], 40),
        new(words["Column.Version"], 9),
        new(words["Column.Published"], 14),
        new(words["Column.Pages"], 10),
        new(words["Corpus.Sections"], 12),
        new(words["Corpus.Requirements"], 10),
        ReportColumn.OfLinks(words["Document.File"], documents.Select(document => document.Source.Path), 30, 80),
        new(words["Document.Id"], 26),
        new(words["Column.Hash"], 36),
    ];

    /// <summary>The cells of every document, one per column; what is unknown is empty.</summary>
    public IEnumerable<IReadOnlyList<ReportCell>> All() => documents.Select(Row);

    private IReadOnlyList<ReportCell> Row(DocumentSummary document) =>
    [
        ReportCell.Of(_names.Of(document.Id)),
        ReportCell.Of(words.Insurer(document)),
        ReportCell.Of(document.Metadata.Validity?.ToString()),
        ReportCell.Of(string.Join(", ", document.Metadata.CareTypes)),
        ReportCell.Of(words.Kind(document.Metadata.Kind)),
        ReportCell.Of(document.Metadata.Title),
        ReportCell.Of(document.Metadata.Version),
        ReportCell.Of(document.Metadata.Published, words.Culture),
        ReportCell.Of(document.Source.PageCount, words.Culture),
        ReportCell.Of(document.SectionCount, words.Culture),
        ReportCell.Of(document.RequirementCount, words.Culture),
        ReportCell.OfLink(document.Source.Path, _links.To(document.Source, default)),
        ReportCell.Of(document.Id.Value),
        ReportCell.Of(document.Source.Sha256),
    ];
}
