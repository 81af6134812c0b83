namespace PolicyDiff.Reporting.Rows;

/// <summary>A column of a table that people sort and filter.</summary>
/// <param name="Header">Its name.</param>
/// <param name="Width">Its width in characters, for formats that set widths.</param>
internal sealed record ReportColumn(string Header, double Width)
{
    // Letters are narrower than the digits that a width counts.
    private const double WidthOfLetter = 0.85;

    /// <summary>
    /// A column whose cells fit on one line where that is not too wide: LibreOffice does not break a text that leads somewhere.
    /// </summary>
    /// <param name="header">Its name.</param>
    /// <param name="texts">What stands in the column; lines are kept apart by <c>\n</c>.</param>
    /// <param name="narrowest">The least width.</param>
    /// <param name="widest">The greatest width.</param>
    public static ReportColumn OfLinks(string header, IEnumerable<string> texts, double narrowest, double widest) =>
        new(header, Math.Clamp(
            Math.Ceiling(texts.SelectMany(text => text.Split('\n')).Select(line => line.Length * WidthOfLetter).DefaultIfEmpty(0).Max()),
            narrowest,
            widest));
}
