using PolicyDiff.Core.Diagnostics;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>What came of asking sources.</summary>
/// <param name="Folder">The folder of the list, as typed.</param>
/// <param name="IsDryRun">Whether nothing was written.</param>
/// <param name="Sources">Each source that was asked, in the order of the list.</param>
/// <param name="ListDiagnostics">What is wrong with the list.</param>
public sealed record FetchResult(
    string Folder, bool IsDryRun, IReadOnlyList<SourceOutcome> Sources, IReadOnlyList<Diagnostic> ListDiagnostics)
{
    /// <summary>Everything to tell: of the list, then of each source.</summary>
    public IReadOnlyList<Diagnostic> AllDiagnostics => [.. ListDiagnostics, .. Sources.SelectMany(source => source.Diagnostics)];

    /// <summary>How many sources have a status.</summary>
    public int Count(SourceStatus status) => Sources.Count(source => source.Status == status);
}
