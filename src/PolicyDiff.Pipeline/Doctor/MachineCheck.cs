using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Pipeline.Doctor;

/// <summary>One thing that PolicyDiff leans on, and whether it is here.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Available">Whether it can be used.</param>
/// <param name="Detail">Its version, path or size; empty where nothing is known.</param>
/// <param name="Missing">What was not found; empty where it is available.</param>
public sealed record MachineCheck(MachineCheckKind Kind, bool Available, string Detail, IReadOnlyList<string> Missing)
{
    /// <summary>Why the index cannot be used; null where it can, and for everything else.</summary>
    public Diagnostic? Refusal { get; init; }

    /// <summary>Whether most work goes on without it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether nothing needs mending: it is there, it is optional, or it is an index that is still to be made.</summary>
    public bool IsFine => Available || IsOptional || string.Equals(Refusal?.Code, StorageDiagnostics.Missing, StringComparison.Ordinal);
}
