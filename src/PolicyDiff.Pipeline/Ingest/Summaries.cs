using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>What is known of a document that was just read, as the store would tell it.</summary>
internal static class Summaries
{
    /// <summary>The summary of a document with its requirements.</summary>
    public static DocumentSummary Of(StoredDocument stored) => new(
        stored.Document.Id,
        stored.Document.Source,
        stored.Document.Metadata,
        stored.Document.AllSections().Count(),
        stored.Requirements.Count);
}
