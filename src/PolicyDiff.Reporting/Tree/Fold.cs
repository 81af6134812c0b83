namespace PolicyDiff.Reporting.Tree;

/// <summary>What needs no reading one by one: a page that can fold holds all of it, any other tells it in brief.</summary>
/// <param name="Summary">What is folded.</param>
/// <param name="Full">All of it.</param>
/// <param name="Brief">The same in a line each.</param>
internal sealed record Fold(string Summary, ChangeList Full, Listing Brief) : ReportBlock;
