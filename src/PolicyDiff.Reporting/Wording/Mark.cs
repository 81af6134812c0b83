namespace PolicyDiff.Reporting.Wording;

/// <summary>What is special about a stretch of a quote.</summary>
internal enum Mark
{
    /// <summary>It stands on both sides.</summary>
    None,

    /// <summary>It stands on the left only.</summary>
    Deleted,

    /// <summary>It stands on the right only.</summary>
    Inserted,

    /// <summary>It is what was asked for.</summary>
    Found,
}
