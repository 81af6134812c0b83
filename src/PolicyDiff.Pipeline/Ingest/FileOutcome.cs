using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Pipeline.Ingest;

/// <summary>One file with what became of it.</summary>
/// <param name="Path">The path as shown.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Document">What was read, without its text; null unless the status is <see cref="FileStatus.Read"/>.</param>
/// <param name="Diagnostics">What was lost, guessed or refused.</param>
public sealed record FileOutcome(string Path, FileStatus Status, DocumentSummary? Document, IReadOnlyList<Diagnostic> Diagnostics);
