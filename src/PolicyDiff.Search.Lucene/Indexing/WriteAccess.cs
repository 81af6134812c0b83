namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>Whether an index could be opened to write.</summary>
internal enum WriteAccess
{
    /// <summary>It is open.</summary>
    Open,

    /// <summary>Another one writes.</summary>
    Busy,

    /// <summary>The folder may not be written, or is out of reach.</summary>
    Denied,
}
