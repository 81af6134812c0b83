namespace PolicyDiff.Reporting.Tree;

/// <summary>Where a page of a document begins; only in a site, where links lead to pages.</summary>
/// <param name="Anchor">The place that links lead to, unique in the report: <c>p12</c>.</param>
/// <param name="Words">What to call it: <c>p. 12</c>.</param>
internal sealed record PagePlace(string Anchor, string Words) : ReportBlock;
