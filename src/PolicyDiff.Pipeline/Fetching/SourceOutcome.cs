using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Sources;

namespace PolicyDiff.Pipeline.Fetching;

/// <summary>What became of a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Diagnostics">Why, and what is good to know.</param>
public sealed record SourceOutcome(PolicySource Source, SourceStatus Status, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The version that the site has now; null where it could not be had.</summary>
    public SourceVersion? Current { get; init; }

    /// <summary>The version that was kept last before; null where there is none, or nothing changed.</summary>
    public SourceVersion? Earlier { get; init; }
}
