using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>A file as a document with its requirements, or the reason why not.</summary>
/// <param name="Document">The document; null where it could not be read.</param>
/// <param name="Diagnostics">What was lost, guessed or refused.</param>
internal sealed record ProcessedFile(StoredDocument? Document, IReadOnlyList<Diagnostic> Diagnostics);
