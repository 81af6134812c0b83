using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>Documents as cells, one a row.</summary>
internal static class SourceRows
{
    /// <summary>A row per document, in the order given; what is unknown is empty.</summary>
    public static ReportTable Of(IReadOnlyList<DocumentSummary> documents, ReportWords words, ReportOptions options)
    {
        var (names, links) = (new CitationNames(documents, words), new SourceLinks(documents, options));
        return ReportTable.Of(documents,
        [
            (new(words["Column.Citation"], 26), document => ReportCell.Of(names.Of(document.Id))),
            (new(words["Document.Insurer"], 18), document => ReportCell.Of(words.Insurer(document))),
            (new(words["Document.Years"], 11), document => ReportCell.Of(document.Metadata.Validity?.ToString())),
            (new(words["Document.CareTypes"], 22), document => ReportCell.Of(string.Join(", ", document.Metadata.CareTypes))),
            (new(words["Document.Kind"], 20), document => ReportCell.Of(words.Kind(document.Metadata.Kind))),
            (new(words["Document.Title"], 40), document => ReportCell.Of(document.Metadata.Title)),
            (new(words["Column.Version"], 9), document => ReportCell.Of(document.Metadata.Version)),
            (new(words["Column.Published"], 14), document => ReportCell.Of(document.Metadata.Published, words.Culture)),
            (new(words["Column.Pages"], 10), document => ReportCell.Of(document.Source.PageCount, words.Culture)),
            (new(words["Corpus.Sections"], 12), document => ReportCell.Of(document.SectionCount, words.Culture)),
            (new(words["Corpus.Requirements"], 10), document => ReportCell.Of(document.RequirementCount, words.Culture)),
            (ReportColumn.OfLinks(words["Document.File"], documents.Select(document => document.Source.Path), 30, 80),
                document => ReportCell.OfLink(document.Source.Path, links.To(document.Source, default))),
            (new(words["Document.Id"], 26), document => ReportCell.Of(document.Id.Value)),
            (new(words["Column.Hash"], 36), document => ReportCell.Of(document.Source.Sha256)),
        ]);
    }
}
