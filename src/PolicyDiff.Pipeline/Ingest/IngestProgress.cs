namespace PolicyDiff.Pipeline.Ingest;

/// <summary>How far the reading has come.</summary>
/// <param name="Done">Files that are finished.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Latest">The file that was finished last.</param>
public sealed record IngestProgress(int Done, int Total, FileOutcome Latest);
