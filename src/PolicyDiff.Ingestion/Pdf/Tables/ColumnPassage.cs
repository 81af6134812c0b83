using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>
/// Tells running text in two columns from a table of two columns: lines of text fill both sides, and go on in mid-sentence.
/// </summary>
internal static class ColumnPassage
{
    private const int FewestRows = 4;
    private const double Full = 0.8;
    private const double FewestFull = 0.5;
    private const double FewestGoingOn = 0.3;
    private const double FewestWords = 3;

    /// <summary>The columns of the page where the rows of a table are such a passage; null where they are a table.</summary>
    /// <param name="rows">The rows the table was found in.</param>
    /// <param name="table">What looks like a table.</param>
    public static PageColumns? Of(IReadOnlyList<TextLine> rows, AlignedTable table)
    {
        if (table.Stops is not [var stop])
        {
            return null;
        }

        var inside = rows.Take(table.Last + 1).Skip(table.First).ToList();
        var left = inside.Select(row => Part(row, word => word.Box.Left < stop - 3)).OfType<TextLine>().ToList();
        var right = inside.Select(row => Part(row, word => word.Box.Left >= stop - 3)).OfType<TextLine>().ToList();
        var headed = inside[0].Style.Bold && !inside[1].Style.Bold;
        return !headed && IsRunningText(left) && IsRunningText(right) && left.Max(part => part.Box.Right) < stop
            ? new PageColumns(left.Max(part => part.Box.Right), stop)
            : null;
    }

    private static TextLine? Part(TextLine row, Func<PageWord, bool> isInside) =>
        row.Words.Where(isInside).ToList() is { Count: > 0 } words ? new TextLine(row.Page, words) : null;

    private static bool IsRunningText(List<TextLine> lines)
    {
        if (lines.Count < FewestRows || lines.Average(line => line.Words.Count) < FewestWords)
        {
            return false;
        }

        var (start, end) = (lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right));
        var full = lines.Count(line => line.Box.Right - start >= Full * (end - start));
        var goingOn = lines.Zip(lines.Skip(1))
            .Count(pair => LineBreaks.BeginsSmall(pair.Second.Text) && !LineBreaks.EndsSentence(pair.First.Text));
        return full >= lines.Count * FewestFull && goingOn >= (lines.Count - 1) * FewestGoingOn;
    }
}
