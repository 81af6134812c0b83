using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Core.Reports;

/// <summary>What the index holds.</summary>
/// <param name="Title">The title.</param>
/// <param name="Documents">The documents, ordered by insurer, first year, title and id.</param>
/// <param name="Status">Size and counts; null where only the list was asked for.</param>
public sealed record CorpusReport(string Title, IReadOnlyList<DocumentSummary> Documents, StoreStatus? Status) : Report(Title);
