namespace PolicyDiff.Pipeline.Ingest;

/// <summary>What became of one file.</summary>
public enum FileStatus
{
    /// <summary>Read and stored.</summary>
    Read,

    /// <summary>Stored before, with this content and by these versions.</summary>
    Unchanged,

    /// <summary>Not stored: it could not be read, or is the same as another file.</summary>
    Refused,

    /// <summary>Taken out of the index, since the file is gone (only when asked).</summary>
    Pruned,
}
