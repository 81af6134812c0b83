namespace PolicyDiff.Core.Changes;

/// <summary>What happened to a requirement between the two sides.</summary>
public enum ChangeKind
{
    /// <summary>The same words; layout aside.</summary>
    Unchanged,

    /// <summary>Other words, same meaning.</summary>
    Editorial,

    /// <summary>The substance changed.</summary>
    Modified,

    /// <summary>The same, in another place.</summary>
    Moved,

    /// <summary>One became several.</summary>
    Split,

    /// <summary>Several became one.</summary>
    Merged,

    /// <summary>Only on the right.</summary>
    Added,

    /// <summary>Only on the left.</summary>
    Removed,

    /// <summary>The other side holds no document that covers this, so nothing may be claimed.</summary>
    Uncovered,

    /// <summary>On one side here, but said in another place too, so nothing came or went; see <see cref="Change.Repeats"/>.</summary>
    Repeated,
}
