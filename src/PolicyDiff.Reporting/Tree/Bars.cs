namespace PolicyDiff.Reporting.Tree;

/// <summary>Counts drawn as bars.</summary>
/// <param name="Distribution">The counts.</param>
internal sealed record Bars(Distribution Distribution) : ReportBlock;
