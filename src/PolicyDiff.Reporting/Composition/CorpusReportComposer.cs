using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Storage;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Composes what <c>list</c> and <c>stats</c> show.</summary>
public static class CorpusReportComposer
{
    /// <summary>The report of what the index holds.</summary>
    /// <param name="documents">The documents in any order.</param>
    /// <param name="status">Size and counts, for <c>stats</c>; null for <c>list</c>.</param>
    /// <param name="options">Only the language counts here, for the title.</param>
    public static CorpusReport Compose(IReadOnlyList<DocumentSummary> documents, StoreStatus? status, ReportOptions options)
    {
        var words = new ReportWords(options.Culture);
        return new CorpusReport(words[status is null ? "Title.List" : "Title.Stats"], Sorted(documents), status);
    }

    private static List<DocumentSummary> Sorted(IReadOnlyList<DocumentSummary> documents) =>
        [.. documents
            .OrderBy(document => document.Metadata.Insurer ?? string.Empty, StringComparer.Ordinal)
            .ThenBy(document => document.Metadata.Validity?.First ?? 0)
            .ThenBy(document => document.Metadata.Title, StringComparer.Ordinal)
            .ThenBy(document => document.Id)];
}
