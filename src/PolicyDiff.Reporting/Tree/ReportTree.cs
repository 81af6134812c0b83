namespace PolicyDiff.Reporting.Tree;

/// <summary>
/// A report in words, ready to be laid out: numbers, order, reservations and words are decided, and every format walks the same tree.
/// </summary>
/// <param name="Title">The title.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record ReportTree(string Title, IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>Whether it needs the room of a wide page.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether it follows its question on a screen, so that title and closing line are left out there.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>The filters of a page of changes; null where there is nothing to filter.</summary>
    public ChangeFilters? Filters { get; init; }
}
