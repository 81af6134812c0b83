using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Ingest;

namespace PolicyDiff.Pipeline.Adding;

/// <summary>A file that was handed in and waits until a person confirms what was found in it.</summary>
/// <param name="Id">Names it until then: 32 hexadecimal digits in lower case.</param>
/// <param name="Name">The name that it gets in the corpus.</param>
/// <param name="Outcome">What was read of it, and what was lost.</param>
public sealed record StagedFile(string Id, string Name, FileOutcome Outcome)
{
    /// <summary>What was found; null where it could not be read, and then the file is not kept either.</summary>
    public DocumentMetadata? Metadata => Outcome.Document?.Metadata;
}
