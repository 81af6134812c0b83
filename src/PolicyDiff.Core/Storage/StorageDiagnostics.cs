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

    /// <summary>The terms of the index were made by another analysis chain; {0} that chain, {1} the one that is used here.</summary>
    public const string OtherAnalyzer = "PD3201";
}
