using PolicyDiff.Core.Documents;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One document a row.</summary>
internal static class SourcesSheet
{
    /// <summary>The sheet, the documents in the order given.</summary>
    public static Sheet Of(IReadOnlyList<DocumentSummary> documents, ReportWords words)
    {
        var sheet = new Sheet(words["Sheet.Sources"], Columns(words), isTable: true);
        sheet.Header();
        var names = new CitationNames(documents, words);
        foreach (var document in documents)
        {
            Write(sheet.Row(), document, names, words);
        }

        return sheet;
    }

    private static SheetColumn[] Columns(ReportWords words) =>
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
        new(words["Document.File"], 36),
        new(words["Document.Id"], 26),
        new(words["Column.Hash"], 36),
    ];

    private static void Write(SheetRow row, DocumentSummary document, CitationNames names, ReportWords words) => row
        .Text(names.Of(document.Id))
        .Text(words.Insurer(document))
        .Text(document.Metadata.Validity?.ToString())
        .Text(string.Join(", ", document.Metadata.CareTypes))
        .Text(words.Kind(document.Metadata.Kind))
        .Text(document.Metadata.Title)
        .Text(document.Metadata.Version)
        .Date(document.Metadata.Published)
        .Number(document.Source.PageCount)
        .Number(document.SectionCount)
        .Number(document.RequirementCount)
        .Text(document.Source.Path)
        .Text(document.Id.Value)
        .Text(document.Source.Sha256);
}
