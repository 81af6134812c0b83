namespace PolicyDiff.Reporting.Tree;

/// <summary>Where a table of contents stands, in formats that have pages.</summary>
internal sealed record ContentsPlace : ReportBlock;
