using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Ingestion.Themes;

/// <summary>What a file of themes says.</summary>
/// <param name="Set">The themes; null where there are none that can be used.</param>
/// <param name="Diagnostics">What is wrong with it, by line.</param>
public sealed record ThemeReading(ThemeSet? Set, IReadOnlyList<Diagnostic> Diagnostics);
