namespace PolicyDiff.Core.Storage;

/// <summary>What a store is opened for.</summary>
public enum StoreAccess
{
    /// <summary>To read; the index must exist. Works on a read-only disk.</summary>
    Read,

    /// <summary>To read and write; folder and file are made where they do not exist.</summary>
    ReadWrite,
}
