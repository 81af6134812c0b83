namespace PolicyDiff.Reporting.Tree;

/// <summary>What is special about a stretch of text.</summary>
internal enum Mark
{
    /// <summary>Nothing; in a quote: it stands on both sides.</summary>
    None,

    /// <summary>It stands on the left only.</summary>
    Deleted,

    /// <summary>It stands on the right only.</summary>
    Inserted,

    /// <summary>It is what was asked for.</summary>
    Found,

    /// <summary>It stands out.</summary>
    Strong,

    /// <summary>It stands back.</summary>
    Faint,
}
