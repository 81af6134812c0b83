namespace PolicyDiff.Core.Storage;

/// <summary>Codes of what can be wrong with an index on disk, whichever engine keeps it.</summary>
public static class StorageDiagnostics
{
    /// <summary>The index was made by an older version; {0} its format, {1} the format that is read here.</summary>
    public const string OlderFormat = "PD3001";

    /// <summary>The index was made by a newer version; {0} its format, {1} the format that is read here.</summary>
    public const string NewerFormat = "PD3002";

    /// <summary>The file is no index of PolicyDiff.</summary>
    public const string NoIndexFile = "PD3003";

    /// <summary>The folder or file may not be written.</summary>
    public const string ReadOnly = "PD3004";

    /// <summary>The disk is full.</summary>
    public const string DiskFull = "PD3005";

    /// <summary>Another program kept the index locked; {0} seconds were waited.</summary>
    public const string Locked = "PD3006";

    /// <summary>The index is damaged; {0} the words of the engine.</summary>
    public const string Damaged = "PD3007";

    /// <summary>There is no index in the folder.</summary>
    public const string Missing = "PD3008";

    /// <summary>The search index lags behind the stored documents and cannot be brought up to them now; {0} documents it lacks.</summary>
    public const string SearchIndexLags = "PD3202";

    /// <summary>There is no search index that can be used, and none can be made in the folder.</summary>
    public const string NoSearchIndex = "PD3203";

    /// <summary>A file of the search index is damaged; {0} the words of the engine.</summary>
    public const string DamagedSearchIndex = "PD3204";
}
