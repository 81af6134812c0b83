using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Sorts words into the rows and cells of a table.</summary>
internal static class TableBuilder
{
    private const double RowGap = 1.25;

    /// <summary>The table of a grid; null where fewer than two columns or cells hold text (a frame, a box around a remark).</summary>
    public static TableDraft? FromGrid(int page, RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        var cells = Cells(grid, words);
        var columns = Enumerable.Range(0, grid.Xs.Count - 1).Where(column => cells.Keys.Any(cell => cell.Column == column)).ToList();
        if (columns.Count < 2 || cells.Count < 3 - (cells.Keys.Select(cell => cell.Row).Distinct().Count() > 1 ? 0 : 1))
        {
            return null;
        }

        if (IsCaption(cells) || IsChart(cells, columns.Count))
        {
            return null;
        }

        IReadOnlyList<IReadOnlyList<CellLines>> rows = [.. cells.Keys.Select(cell => cell.Row).Distinct().Order()
            .Select(
                row => columns.Select(
                    column => Cell(page, cells.GetValueOrDefault((column, row), []), RightOf(grid, columns, column))).ToList())];
        return new TableDraft(
            page, grid.Ys[0], grid.Ys[^1], grid.Xs[0], grid.Xs[^1], [.. columns.Select(column => grid.Xs[column])], HeaderRows(rows), rows);
    }

    /// <summary>Whether all there is is the caption of a figure, which often stands between lines.</summary>
    private static bool IsCaption(Dictionary<(int Column, int Row), List<PageWord>> cells) =>
        cells.Keys.Select(cell => cell.Row).Distinct().Count() == 1
        && Caption.Matches(string.Join(
            ' ', cells.OrderBy(cell => cell.Key.Column).SelectMany(cell => cell.Value).Select(word => word.Text)));

    /// <summary>Whether the cells hold the figures of a drawing: scattered, and without a word.</summary>
    private static bool IsChart(Dictionary<(int Column, int Row), List<PageWord>> cells, int columns)
    {
        const double Filled = 0.7;
        return cells.Count < columns * cells.Keys.Select(cell => cell.Row).Distinct().Count() * Filled
            && !cells.Values.Any(cell => cell.Exists(word => word.Text.Count(char.IsLetter) > 1));
    }

    /// <summary>The table of rows that are aligned without ruling lines.</summary>
    /// <param name="rows">The rows of the region the table stands in.</param>
    /// <param name="found">Which of them, and where the columns begin.</param>
    /// <param name="right">Where the region's full lines end.</param>
    public static TableDraft FromAligned(IReadOnlyList<TextLine> rows, AlignedTable found, double right)
    {
        var inside = rows.Take(found.Last + 1).Skip(found.First).ToList();
        var left = inside.Min(row => row.Box.Left);
        List<double> columns = [left, .. found.Stops];
        var lines = inside.Select(row => Split(row, found.Stops)).ToList();
        var starts = RowStarts(inside, lines);
        List<IReadOnlyList<CellLines>> table = [];
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : inside.Count;
            var part = lines.Take(end).Skip(starts[i]).ToList();
            table.Add([.. columns.Select((_, column) =>
                new CellLines(
                    [.. part.Select(line => line[column]).OfType<TextLine>()],
                    column + 1 < columns.Count ? columns[column + 1] - 4 : right))]);
        }

        return new TableDraft(inside[0].Page, inside[0].Box.Top, inside[^1].Box.Bottom, left, right, columns, HeaderRows(table), table);
    }

    /// <summary>
    /// The words of every cell by column and row. A border that was dragged in one row leaves a column too narrow for text, which is none.
    /// </summary>
    private static Dictionary<(int Column, int Row), List<PageWord>> Cells(RulingGrid grid, IReadOnlyList<PageWord> words)
    {
        const double NarrowestColumn = 9;
        var cells = words.GroupBy(grid.CellOf).ToDictionary(group => group.Key, group => group.ToList());
        for (var column = 0; column + 2 < grid.Xs.Count; column++)
        {
            var next = cells.Keys.Where(cell => cell.Column == column + 1).ToList();
            if (grid.Xs[column + 1] - grid.Xs[column] < NarrowestColumn && next.TrueForAll(cell => !cells.ContainsKey((column, cell.Row))))
            {
                foreach (var cell in next)
                {
                    cells[(column, cell.Row)] = cells[cell];
                    cells.Remove(cell);
                }
            }
        }

        return cells;
    }

    private static double RightOf(RulingGrid grid, List<int> columns, int column)
    {
        var next = columns.Where(other => other > column).Select(other => grid.Xs[other]).DefaultIfEmpty(grid.Xs[^1]).First();
        return next - 4;
    }

    private static CellLines Cell(int page, List<PageWord> words, double right) =>
        new(words.Count == 0 ? [] : RowBuilder.Rows(page, words), right);

    private static TextLine?[] Split(TextLine row, IReadOnlyList<double> stops)
    {
        var columns = ColumnsOf(row, stops);
        var cells = new TextLine?[stops.Count + 1];
        foreach (var group in row.Words.Select((_, index) => index).GroupBy(index => columns[index]))
        {
            cells[group.Key] = row.Part(group.First(), group.Last() + 1);
        }

        return cells;
    }

    /// <summary>
    /// The column of each word. A text that begins before a stop, behind a wide gap and behind other text of that column, belongs whole
    /// to the column it ends in: a head that is wider than the figures set to the right below it.
    /// </summary>
    private static int[] ColumnsOf(TextLine row, IReadOnlyList<double> stops)
    {
        const double Slack = 2.5;
        int[] columns = [.. row.Words.Select(word => stops.Count(stop => word.Box.Left >= stop - Slack))];
        List<int> starts = [.. WideGaps.Starts(row), row.Words.Count];
        foreach (var (first, end) in starts.Zip(starts.Skip(1)))
        {
            if (columns[first] == columns[first - 1] && columns[end - 1] == columns[first] + 1)
            {
                Array.Fill(columns, columns[end - 1], first, end - first);
            }
        }

        return columns;
    }

    /// <summary>
    /// Where rows begin: below a gap wider than between the lines of a cell, or, where
    /// all lines are spaced alike, at every first cell that has text.
    /// </summary>
    private static List<int> RowStarts(List<TextLine> rows, List<TextLine?[]> cells)
    {
        var pitches = rows.Zip(rows.Skip(1)).Select(pair => pair.Second.Box.Top - pair.First.Box.Top).ToList();
        var tight = pitches.Count == 0 ? 0 : pitches.Order().ElementAt(pitches.Count / 4);
        var spaced = pitches.Any(pitch => pitch > tight * RowGap) && pitches.Any(pitch => pitch < rows.Max(row => row.Box.Height) * 1.7);
        List<int> starts = [0];
        for (var i = 1; i < rows.Count; i++)
        {
            var begins = spaced ? pitches[i - 1] > tight * RowGap : cells[i][0] is not null;
            if (begins || rows[i].Style.Bold != rows[i - 1].Style.Bold)
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    /// <summary>How many rows at the top look other than the rest: bold above plain, another colour, or titles above figures.</summary>
    public static int HeaderRows(IReadOnlyList<IReadOnlyList<CellLines>> rows)
    {
        if (rows.Count < 2)
        {
            return 0;
        }

        bool IsBold(IReadOnlyList<CellLines> row) => row.All(cell => cell.IsEmpty || cell.IsBold);
        string ColorOf(IReadOnlyList<CellLines> row) =>
            row.SelectMany(cell => cell.Lines).Select(line => line.Style.Color).FirstOrDefault(string.Empty);
        var plain = rows.Skip(1).Count(row => !IsBold(row));
        if (IsBold(rows[0]) && plain >= (rows.Count - 1) * 0.5)
        {
            return 1;
        }

        var isColored = rows.Skip(1).All(row => !string.Equals(ColorOf(row), ColorOf(rows[0]), StringComparison.Ordinal));
        return isColored || TitlesFigures(rows) ? 1 : 0;
    }

    /// <summary>Whether the first row has a title without a digit in every cell, and the rest only figures in the last column.</summary>
    private static bool TitlesFigures(IReadOnlyList<IReadOnlyList<CellLines>> rows)
    {
        const int FewestFigures = 3;
        return rows.Count > FewestFigures
            && rows[0].Select(TextOf).All(text => text.Any(char.IsLetter) && !text.Any(char.IsDigit) && !LineBreaks.BeginsSmall(text))
            && rows.Skip(1).Select(row => TextOf(row[^1])).All(text => text.Any(char.IsDigit) && FigureColumns.IsFigure(text));

        static string TextOf(CellLines cell) => string.Join(' ', cell.Lines.Select(line => line.Text));
    }
}
