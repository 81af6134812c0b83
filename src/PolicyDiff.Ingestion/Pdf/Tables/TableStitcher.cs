using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Notes;
using PolicyDiff.Ingestion.Structure.Contents;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Joins tables that go on on the next page, or right below: nothing between them, the same columns.</summary>
internal static class TableStitcher
{
    private const double SameEdge = 8;
    private const double SameHeight = 4;

    /// <summary>The items with such tables joined. Footnotes of a page the table fills stand behind the whole table.</summary>
    public static IReadOnlyList<FlowItem> Stitch(IReadOnlyList<FlowItem> items)
    {
        var noteSize = LineMeasures.Of(items).Body.Size - FootnoteFinder.SmallerBy;
        List<FlowItem> stitched = [];
        foreach (var item in items)
        {
            var last = stitched.FindLastIndex(other => other is not FlowLine line || line.Line.Size > noteSize);
            if (item is FlowTable below
                && last >= 0
                && stitched[last] is FlowTable above
                && GoesOn(above.Parts[0], above.Parts[^1], below.Parts[0]))
            {
                stitched[last] = Join(above, below.Parts[0]);
            }
            else
            {
                stitched.Add(item);
            }
        }

        return stitched;
    }

    /// <summary>
    /// A part without words in some columns is as wide as the whole all the same; a
    /// head alone on its page is told from the rows that follow.
    /// </summary>
    private static FlowTable Join(FlowTable above, TableDraft below)
    {
        var first = above.Parts[0];
        var whole = first.Columns.Count >= below.Columns.Count ? first.Columns : below.Columns;
        var wide = above.Parts.Select(part => Widen(part, whole)).ToList();
        var next = Widen(below, whole);
        if (first is { HeaderRows: 0, Rows.Count: 1 } && next.HeaderRows == 0)
        {
            wide[0] = wide[0] with { HeaderRows = TableBuilder.HeaderRows([.. wide[0].Rows, .. next.Rows]) };
        }

        return new FlowTable([.. wide, next]);
    }

    private static TableDraft Widen(TableDraft part, IReadOnlyList<double> columns)
    {
        if (part.Columns.Count == columns.Count)
        {
            return part;
        }

        var places = columns.Select(x => part.Columns.ToList().FindIndex(own => Math.Abs(own - x) <= SameEdge)).ToList();
        IReadOnlyList<CellLines> Row(IReadOnlyList<CellLines> row) =>
            [.. places.Select(own => own < 0 ? new CellLines([], part.Right) : row[own])];
        return part with { Columns = columns, Rows = [.. part.Rows.Select(Row)] };
    }

    private static bool GoesOn(TableDraft first, TableDraft above, TableDraft below)
    {
        var next = below.Page == above.Page + 1
            || (below.Page == above.Page && below.HeaderRows == 0 && Math.Abs(below.Top - above.Bottom) <= SameHeight);
        return next
            && SameColumns(above, below)
            && (below.HeaderRows == 0 || (first.Columns.Count == below.Columns.Count && SameHeader(first, below)));
    }

    /// <summary>
    /// Whether the columns of one table are those of the other; of a part with fewer,
    /// which had nothing in the rest, the outer sides must be the same.
    /// </summary>
    private static bool SameColumns(TableDraft above, TableDraft below)
    {
        var (wide, narrow) = above.Columns.Count >= below.Columns.Count ? (above, below) : (below, above);
        if (wide.Columns.Count == narrow.Columns.Count)
        {
            return Enumerable.Range(0, wide.Columns.Count).All(column => BeginsAlike(above, below, column));
        }

        var fits = narrow.Columns.All(x => wide.Columns.Any(other => Math.Abs(other - x) <= SameEdge));
        return fits && HaveSameSides(wide, narrow);
    }

    private static bool HaveSameSides(TableDraft one, TableDraft other) =>
        Math.Abs(one.Left - other.Left) <= SameEdge && Math.Abs(one.Right - other.Right) <= SameEdge;

    /// <summary>
    /// Whether a column begins at the same place, or somewhere in a strip that the words of both leave free: where no line is drawn,
    /// its place is the middle of what the words of one page leave free.
    /// </summary>
    private static bool BeginsAlike(TableDraft above, TableDraft below, int column)
    {
        if (Math.Abs(above.Columns[column] - below.Columns[column]) <= SameEdge)
        {
            return true;
        }

        return column > 0
            && HaveSameSides(above, below)
            && Math.Max(EndOf(above, column - 1), EndOf(below, column - 1)) < Math.Min(StartOf(above, column), StartOf(below, column));
    }

    private static double EndOf(TableDraft table, int column) =>
        LinesOf(table, column).Select(line => line.Box.Right).DefaultIfEmpty(table.Left).Max();

    private static double StartOf(TableDraft table, int column) =>
        LinesOf(table, column).Select(line => line.Box.Left).DefaultIfEmpty(table.Right).Min();

    private static IEnumerable<TextLine> LinesOf(TableDraft table, int column) => table.Rows.SelectMany(row => row[column].Lines);

    private static bool SameHeader(TableDraft above, TableDraft below) =>
        above.HeaderRows == 0
            || Enumerable.Range(0, above.Columns.Count)
                .All(column => string.Equals(Key(above, column), Key(below, column), StringComparison.Ordinal));

    private static string Key(TableDraft table, int column) =>
        ContentsList.Fold(
            string.Concat(table.Rows.Take(Math.Max(1, table.HeaderRows)).SelectMany(row => row[column].Lines).Select(line => line.Text)));
}
