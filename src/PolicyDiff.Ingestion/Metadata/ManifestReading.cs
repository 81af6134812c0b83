using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>What came of reading a <c>manifest.yaml</c>.</summary>
/// <param name="Entries">The entries that could be read, in file order; of a path listed twice both.</param>
/// <param name="Diagnostics">What is wrong with it, each with its line.</param>
public sealed record ManifestReading(IReadOnlyList<ManifestEntry> Entries, IReadOnlyList<Diagnostic> Diagnostics);
