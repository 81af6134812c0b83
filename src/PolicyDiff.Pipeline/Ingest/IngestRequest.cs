namespace PolicyDiff.Pipeline.Ingest;

/// <summary>What to read into the index.</summary>
/// <param name="Paths">Files and folders as typed; at least one.</param>
/// <param name="Prune">Whether documents below these paths whose file is gone are taken out.</param>
public sealed record IngestRequest(IReadOnlyList<string> Paths, bool Prune);
