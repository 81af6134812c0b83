namespace PolicyDiff.Reporting.Tree;

/// <summary>A piece of a report that stands below the one before it.</summary>
internal abstract record ReportBlock;
