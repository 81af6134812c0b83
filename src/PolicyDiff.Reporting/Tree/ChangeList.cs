namespace PolicyDiff.Reporting.Tree;

/// <summary>Changes with both wordings beside each other.</summary>
/// <param name="Heads">The heads of a table of them: number and kind, the baseline, the other side.</param>
/// <param name="Entries">The changes, in order.</param>
internal sealed record ChangeList(IReadOnlyList<string> Heads, IReadOnlyList<ChangeEntry> Entries) : ReportBlock;
