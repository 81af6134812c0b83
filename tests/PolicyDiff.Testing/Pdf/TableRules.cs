namespace PolicyDiff.Testing.Pdf;

/// <summary>Which lines of a table are drawn.</summary>
public enum TableRules
{
    /// <summary>None.</summary>
    None,

    /// <summary>Around every cell.</summary>
    Full,

    /// <summary>Above and below the head, and below the last row of a page.</summary>
    HeadAndFoot,

    /// <summary>Across, between the rows.</summary>
    BetweenRows,
}
