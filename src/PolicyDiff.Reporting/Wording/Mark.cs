namespace PolicyDiff.Reporting.Wording;

/// <summary>Whether a stretch of a quote stands on this side only.</summary>
internal enum Mark
{
    /// <summary>It stands on both sides.</summary>
    None,

    /// <summary>It stands on the left only.</summary>
    Deleted,

    /// <summary>It stands on the right only.</summary>
    Inserted,
}
