using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;

namespace PolicyDiff.Core.Storage;

/// <summary>A document with its requirements: what is stored in one transaction.</summary>
/// <param name="Document">The document.</param>
/// <param name="Requirements">All its requirements in reading order.</param>
/// <param name="ProcessingVersion">Versions of the reader and the extractor that made it.</param>
public sealed record StoredDocument(PolicyDocument Document, IReadOnlyList<Requirement> Requirements, string ProcessingVersion)
{
    /// <summary>What of it can be searched; null where it is stored without.</summary>
    public DocumentPassages? Passages { get; init; }
}
