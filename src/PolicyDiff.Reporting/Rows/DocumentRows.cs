using PolicyDiff.Core.Documents;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Rows;

/// <summary>The list of documents as cells, for formats that have tables.</summary>
internal static class DocumentRows
{
    private static readonly string[] Columns =
        [
            "Document.Insurer", "Document.Years", "Document.Title", "Document.Facts", "Corpus.Sections",
            "Corpus.Requirements", "Document.Id", "Document.File",
        ];

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Header(ReportWords words) => [.. Columns.Select(key => words[key])];

    /// <summary>The cells of one document; what is unknown is empty.</summary>
    public static IReadOnlyList<string> Row(this ReportWords words, DocumentSummary document) =>
    [
        words.Insurer(document),
        document.Metadata.Validity?.ToString() ?? string.Empty,
        document.Metadata.Title,
        string.Join(", ", words.Facts(document.Metadata, document.Source)),
        words.Number(document.SectionCount),
        words.Number(document.RequirementCount),
        document.Id.Value,
        document.Source.Path,
    ];
}
