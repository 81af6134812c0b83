using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>A file that can be read, with the reader that takes it.</summary>
/// <param name="Source">Its content and names.</param>
/// <param name="Reader">The reader.</param>
/// <param name="Manifest">What the manifest says of it; null where it says nothing.</param>
/// <param name="ProcessingVersion">Everything that, when it changes, makes the file be read anew though its content is the same.</param>
internal sealed record OpenedFile(SourceFile Source, IDocumentReader Reader, ManifestEntry? Manifest, string ProcessingVersion);
