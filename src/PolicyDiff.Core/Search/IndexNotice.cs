namespace PolicyDiff.Core.Search;

/// <summary>What takes time while an index is opened or written.</summary>
public enum IndexNotice
{
    /// <summary>Another program writes the index, and has to be waited for.</summary>
    WaitsForWriter,

    /// <summary>The search index lacks stored documents, or holds other editions of them, and is brought up to the store.</summary>
    Mends,
}
