using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Redlines;

namespace PolicyDiff.Comparison.Redlines;

/// <summary>Interleaves two tables row by row and cell by cell.</summary>
internal static class TableRedliner
{
    private const double Least = 0.5;

    /// <summary>The number of columns; 0 for a table without cells.</summary>
    public static int Columns(Table table) => table.Rows.Select(row => row.Cells.Count).Append(table.Header.Count).Max();

    /// <summary>A table that is on one side only.</summary>
    public static RedlineTable Whole(Table table, InlineOperation operation) =>
        new(Columns(table), [.. Rows(table).Select(row => Whole(row, operation))]);

    /// <summary>Two tables of as many columns.</summary>
    public static RedlineTable Compare(Table left, Table right)
    {
        var (before, after) = (Rows(left), Rows(right));
        var profiles = new ProfileReader();
        var pairs = new SequenceAligner(profiles, Least)
            .Align([.. before.Select(row => Profile(row, profiles))], [.. after.Select(row => Profile(row, profiles))]);
        List<RedlineRow> rows = [];
        var (nextLeft, nextRight) = (0, 0);
        foreach (var (atLeft, atRight) in pairs.Append((before.Count, after.Count)))
        {
            rows.AddRange(before[nextLeft..atLeft].Select(row => Whole(row, InlineOperation.Delete)));
            rows.AddRange(after[nextRight..atRight].Select(row => Whole(row, InlineOperation.Insert)));
            if (atLeft < before.Count)
            {
                rows.Add(Paired(before[atLeft], after[atRight]));
            }

            (nextLeft, nextRight) = (atLeft + 1, atRight + 1);
        }

        return new RedlineTable(Columns(right), rows);
    }

    private static UnitProfile Profile((bool IsHeader, IReadOnlyList<string> Cells) row, ProfileReader profiles) =>
        profiles.Read(string.Join('\n', row.Cells), row.IsHeader ? "header" : "row");

    private static RedlineRow Whole((bool IsHeader, IReadOnlyList<string> Cells) row, InlineOperation operation) =>
        new(operation, row.IsHeader, [.. row.Cells.Select(cell => TextRedliner.Whole(cell, operation))]);

    private static RedlineRow Paired(
        (bool IsHeader, IReadOnlyList<string> Cells) left, (bool IsHeader, IReadOnlyList<string> Cells) right) =>
        new(InlineOperation.Equal, right.IsHeader, [.. left.Cells.Zip(right.Cells, TextRedliner.Compare)]);

    /// <summary>The header, where it says anything, and the rows, each as wide as the table.</summary>
    private static List<(bool IsHeader, IReadOnlyList<string> Cells)> Rows(Table table)
    {
        var columns = Columns(table);
        List<(bool IsHeader, IReadOnlyList<string> Cells)> rows = [.. table.Rows.Select(row => (false, Filled(row.Cells, columns)))];
        if (table.Header.Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            rows.Insert(0, (true, Filled(table.Header, columns)));
        }

        return rows;
    }

    private static IReadOnlyList<string> Filled(IReadOnlyList<string> cells, int columns) =>
        [.. Enumerable.Range(0, columns).Select(column => column < cells.Count ? DocumentUnits.CellText(cells[column]) : string.Empty)];
}
