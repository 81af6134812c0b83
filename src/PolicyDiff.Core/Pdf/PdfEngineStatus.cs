namespace PolicyDiff.Core.Pdf;

/// <summary>Whether an engine can work on this machine.</summary>
/// <param name="Available">Whether everything it needs was found.</param>
/// <param name="Version">Version of the tools behind it; null where they were not found.</param>
/// <param name="Missing">The programs that were not found; empty where it is available.</param>
public sealed record PdfEngineStatus(bool Available, string? Version, IReadOnlyList<string> Missing);
