using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One document a row.</summary>
internal static class SourcesSheet
{
    /// <summary>The sheet, the documents in the order given.</summary>
    public static Sheet Of(IReadOnlyList<DocumentSummary> documents, ReportWords words, ReportOptions options)
    {
        var rows = new SourceRows(documents, words, options);
        return Sheet.Table(words["Sheet.Sources"], rows.Columns(), rows.All());
    }
}
