namespace PolicyDiff.Core.Documents;

/// <summary>What is known of a document without its text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">Its file.</param>
/// <param name="Metadata">Insurer, years and so on.</param>
/// <param name="SectionCount">Number of sections, at every level.</param>
/// <param name="RequirementCount">Number of requirements.</param>
public sealed record DocumentSummary(
    DocumentId Id, DocumentSource Source, DocumentMetadata Metadata, int SectionCount, int RequirementCount)
{
    /// <summary>Versions of the reader and the extractor that made it; empty where it was not stored.</summary>
    public string ProcessingVersion { get; init; } = string.Empty;
}
