namespace PolicyDiff.Core.Processes;

/// <summary>What one call of a program may cost.</summary>
/// <param name="Time">How long it may run; a program that others keep waiting, until it has used as much processor time.</param>
/// <param name="MemoryBytes">The address space it may use, in bytes.</param>
/// <param name="OutputBytes">What it may write on standard output, and to any file, in bytes.</param>
public sealed record ToolLimits(TimeSpan Time, long MemoryBytes, long OutputBytes);
