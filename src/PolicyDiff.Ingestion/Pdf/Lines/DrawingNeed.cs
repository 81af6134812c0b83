namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>
/// Tells on which pages there may be a table or a drawn list. Drawings are kept for those pages only: a long document has many.
/// </summary>
internal static class DrawingNeed
{
    private const double Indent = 6;
    private const double SameLeft = 1.5;
    private const int FewestRows = 2;

    /// <summary>
    /// Whether the page may need its drawings once it is cleared of running matter, line numbers and contents. True for every page of which
    /// <see cref="IsCertain"/> may still come true: clearing takes rows and words away, which narrows gaps and indents but never widens
    /// them.
    /// </summary>
    public static bool IsPossible(PageText page) => Suspects(page, _ => false);

    /// <summary>
    /// Whether rows of a cleared page have gaps like those between columns, or stand in from the margin as items of a drawn list do and no
    /// item with
    /// a printed mark explains.
    /// </summary>
    public static bool IsCertain(PageText page)
    {
        var items = page.Rows
            .Where(row => row.Words.Count > 1 && ItemMark.IsMarker(row.Words[0].Text))
            .SelectMany(row => row.Words.Take(2))
            .Select(word => word.Box.Left)
            .ToList();
        return Suspects(page, row => items.Exists(item => Math.Abs(item - row.Box.Left) < SameLeft));
    }

    private static bool Suspects(PageText page, Func<TextLine, bool> isItem)
    {
        if (page.Rows.Count < FewestRows)
        {
            return false;
        }

        var left = page.Rows.Min(row => row.Box.Left);
        var suspects = page.Rows.Where(row => WideGaps.Starts(row).Any() || (row.Box.Left > left + Indent && !isItem(row)));
        return suspects.Skip(FewestRows - 1).Any();
    }
}
