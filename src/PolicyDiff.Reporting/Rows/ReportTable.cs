namespace PolicyDiff.Reporting.Rows;

/// <summary>A table that people sort and filter: csv and xlsx have the same columns and rows.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The cells of each row, one per column.</param>
internal sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IEnumerable<IReadOnlyList<ReportCell>> Rows)
{
    /// <summary>A table with a row for each of a number of things.</summary>
    /// <param name="items">What the rows are about, in their order.</param>
    /// <param name="columns">Each column with what it says of a thing.</param>
    public static ReportTable Of<T>(IEnumerable<T> items, IReadOnlyList<(ReportColumn Column, Func<T, ReportCell> Cell)> columns) => new(
        [.. columns.Select(column => column.Column)],
        items.Select(item => (IReadOnlyList<ReportCell>)[.. columns.Select(column => column.Cell(item))]));
}
