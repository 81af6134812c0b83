using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>
/// Adds to a grid the lines between rows that nobody drew: many tables are ruled at the head and the foot alone, or after every few rows.
/// </summary>
internal static class UnruledRows
{
    private const double Drawn = 3;
    private const int FewestRows = 2;
    private const int FewestRowsOfWords = 3;

    /// <summary>The grid with a line between lines of text that can only be rows of their own.</summary>
    /// <param name="grid">A grid.</param>
    /// <param name="words">The words in it.</param>
    public static RulingGrid AddTo(RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        var bands = grid.Ys.Zip(grid.Ys.Skip(1)).SelectMany((band, row) => Starts(grid, row, words).Select(y => (band, row, y))).ToList();
        if (bands.Count == 0)
        {
            return grid;
        }

        var across = bands.SelectMany(cut => grid.Columns.Where(column => grid.IsClosed(column, cut.row))
            .Select(column => new PdfRuling(new PdfBox(grid.Xs[column], cut.y, grid.Xs[column + 1] - grid.Xs[column], 0), true)));
        return new RulingGrid(grid.Xs, [.. grid.Ys.Concat(bands.Select(cut => cut.y)).Order()], [.. grid.Rulings, .. across]);
    }

    /// <summary>Where the rows of a band begin, but for the first; none where its lines of text are wrapped text of single cells.</summary>
    private static List<double> Starts(RulingGrid grid, int row, IReadOnlyList<PageWord> words)
    {
        var columns = grid.Columns.Where(column => grid.IsClosed(column, row)).ToHashSet();
        var inside = words.Where(word => word.Middle > grid.Ys[row] && word.Middle < grid.Ys[row + 1]).ToList();
        if (columns.Count < 2 || inside.Count == 0)
        {
            return [];
        }

        var lines = RowBuilder.Rows(1, inside).Select(line => new Line(line, grid, columns)).Where(line => line.Cells.Count > 0).ToList();
        return IsSeveral(lines, columns.Count, grid) ? Places(lines, grid) : [];
    }

    /// <summary>Whether lines are rows: figures stand under figures, or no line goes on with the one above it in any column.</summary>
    private static bool IsSeveral(List<Line> lines, int columns, RulingGrid grid)
    {
        var full = lines.Where(line => line.Cells.Count >= Math.Max(2, (columns + 1) / 2)).ToList();
        if (full.Count < FewestRows || full.Count * 2 < lines.Count)
        {
            return false;
        }

        if (grid.Columns.Any(
            column => full.TrueForAll(line => line.Cells.TryGetValue(column, out var cell) && FigureColumns.IsFigure(cell.Text))))
        {
            return true;
        }

        var first = full[0].Cells.Keys.Min();
        return full.Count >= FewestRowsOfWords
            && full.TrueForAll(line => line.Cells.ContainsKey(first))
            && lines.Zip(lines.Skip(1))
                .All(pair => pair.First.Cells.Keys.Intersect(pair.Second.Cells.Keys)
                    .All(column => Begins(pair.First, pair.Second, column)));

        bool Begins(Line above, Line below, int column) =>
            LineBreaks.WasMeant(above.Cells[column], below.Cells[column], grid.Xs[column + 1])
                && !LineBreaks.BeginsSmall(below.Cells[column].Text);
    }

    /// <summary>A line in one column alone goes on with the line above, or begins the row that the line below fills.</summary>
    private static List<double> Places(List<Line> lines, RulingGrid grid)
    {
        List<double> places = [];
        for (var i = 1; i < lines.Count; i++)
        {
            if (!GoesOn(lines[i - 1], lines[i], grid))
            {
                places.Add((lines[i - 1].Row.Box.Bottom + lines[i].Row.Box.Top) / 2);
            }
        }

        return places;
    }

    private static bool GoesOn(Line above, Line below, RulingGrid grid)
    {
        var column = below.Cells.Keys.Min();
        if (below.Cells.Count == 1)
        {
            return column > 0 || Wraps(column);
        }

        return above.Cells.Count == 1 && above.Cells.ContainsKey(column) && Wraps(column);

        bool Wraps(int column) => above.Cells.TryGetValue(column, out var before) && before.Style.Bold == below.Cells[column].Style.Bold
            && (LineBreaks.BeginsSmall(below.Cells[column].Text)
                || !LineBreaks.WasMeant(before, below.Cells[column], grid.Xs[column + 1] - Drawn));
    }

    /// <summary>A line of text across a band.</summary>
    private sealed class Line
    {
        public Line(TextLine row, RulingGrid grid, HashSet<int> columns)
        {
            Row = row;
            Cells = row.Words.Select((word, index) => (index, Column: grid.ColumnOf(word))).Where(pair => columns.Contains(pair.Column))
                .GroupBy(pair => pair.Column)
                .ToDictionary(group => group.Key, group => row.Part(group.First().index, group.Last().index + 1));
        }

        public TextLine Row { get; }

        public Dictionary<int, TextLine> Cells { get; }
    }
}
