using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Ingestion.Themes;

/// <summary>What a file of equivalents says.</summary>
/// <param name="Equivalents">The groups that can be used; may be empty.</param>
/// <param name="Diagnostics">What is wrong with it, by line.</param>
public sealed record EquivalentsReading(Equivalents Equivalents, IReadOnlyList<Diagnostic> Diagnostics);
