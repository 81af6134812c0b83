using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;

namespace PolicyDiff.Ingestion.Sources;

/// <summary>What came of reading a <c>sources.yaml</c>.</summary>
/// <param name="Sources">The sources that can be asked, in file order; addresses and names are unique.</param>
/// <param name="Diagnostics">What is wrong with it, each with its line.</param>
public sealed record SourceListReading(IReadOnlyList<PolicySource> Sources, IReadOnlyList<Diagnostic> Diagnostics);
