namespace PolicyDiff.Reporting.Wording;

/// <summary>A column of a table that people sort and filter.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Width">Its width in characters, for formats that set widths.</param>
internal sealed record ReportColumn(string Header, double Width);
