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

    /// <summary>The address of a store is not understood.</summary>
    public const string BadAddress = "PD3301";

    /// <summary>The address of a store holds a password.</summary>
    public const string PasswordInAddress = "PD3302";

    /// <summary>No server answers, or it takes no more connections; {0} the words of the system.</summary>
    public const string NoServer = "PD3303";

    /// <summary>The server does not let this user in; {0} its words.</summary>
    public const string SignInRefused = "PD3304";

    /// <summary>The server has no such database.</summary>
    public const string NoDatabase = "PD3305";

    /// <summary>The user lacks rights; {0} the words of the server.</summary>
    public const string NoRights = "PD3306";

    /// <summary>The server is too old; {0} its version, {1} the oldest that will do.</summary>
    public const string OldServer = "PD3307";

    /// <summary>
    /// The tables are of an older version, and nobody who may write opened them yet; {0} their version, {1} the one needed.
    /// </summary>
    public const string OlderTables = "PD3308";

    /// <summary>The tables are of a newer version; {0} their version, {1} the newest that is known here.</summary>
    public const string NewerTables = "PD3309";

    /// <summary>The server only reads: it is a standby.</summary>
    public const string StandbyOnly = "PD3310";

    /// <summary>The connection was lost while working, and the second attempt failed too; {0} the words of the system.</summary>
    public const string ConnectionLost = "PD3311";

    /// <summary>The store that is copied to holds another version of a document; {0} its path.</summary>
    public const string CopyWouldReplace = "PD3312";

    /// <summary>A copied document does not come back as it was; {0} its path.</summary>
    public const string CopyDiffers = "PD3313";
}
