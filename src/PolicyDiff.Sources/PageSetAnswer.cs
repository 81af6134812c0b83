using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Sources;

/// <summary>What came of a set of pages.</summary>
/// <param name="Status">
/// <see cref="FetchStatus.Content"/> where every page is there, changed or not; else what came of the page that stopped it.
/// </param>
/// <param name="Pages">The pages in the order in which links lead to them, the first one first; empty without content.</param>
/// <param name="Diagnostics">Why it failed, and what was left out.</param>
public sealed record PageSetAnswer(FetchStatus Status, IReadOnlyList<FetchedPage> Pages, IReadOnlyList<Diagnostic> Diagnostics);
