using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Fetches the requirements of documents from the index.</summary>
/// <param name="store">The index.</param>
internal sealed class SideReader(ICorpusStore store)
{
    /// <summary>A side made of stored documents, in their order.</summary>
    public async Task<ComparisonSide> ReadAsync(string label, IReadOnlyList<DocumentSummary> documents, CancellationToken cancellationToken)
    {
        List<Requirement> requirements = [];
        Dictionary<DocumentId, UnreadText> unread = [];
        foreach (var document in documents)
        {
            requirements.AddRange(await store.RequirementsAsync(document.Id, cancellationToken).ConfigureAwait(false));
            if (UnreadText.Of(await store.DiagnosticsAsync(document.Id, cancellationToken).ConfigureAwait(false)) is { } missing)
            {
                unread[document.Id] = missing;
            }
        }

        return new ComparisonSide(label, documents, requirements) { Unread = unread };
    }

    /// <summary>The whole documents, in their order.</summary>
    public async Task<IReadOnlyList<PolicyDocument>> DocumentsAsync(
        IEnumerable<DocumentSummary> documents, CancellationToken cancellationToken)
    {
        List<PolicyDocument> whole = [];
        foreach (var summary in documents)
        {
            if (await store.FindAsync(summary.Id, cancellationToken).ConfigureAwait(false) is { } document)
            {
                whole.Add(document);
            }
        }

        return whole;
    }

    /// <summary>What was lost while these documents were read: a report that rests on them says so.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(
        IEnumerable<DocumentSummary> documents, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        foreach (var id in documents.Select(document => document.Id).Distinct().Order())
        {
            var all = await store.DiagnosticsAsync(id, cancellationToken).ConfigureAwait(false);
            diagnostics.AddRange(all.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info));
        }

        return diagnostics;
    }
}
