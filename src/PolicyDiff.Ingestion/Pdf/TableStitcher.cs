using PolicyDiff.Ingestion.Structure;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Joins tables that go on on the next page, or right below: nothing between them, the same columns.</summary>
internal static class TableStitcher
{
    private const double SameEdge = 8;
    private const double SameHeight = 4;

    /// <summary>The items with such tables joined.</summary>
    public static IReadOnlyList<FlowItem> Stitch(IEnumerable<FlowItem> items)
    {
        List<FlowItem> stitched = [];
        foreach (var item in items)
        {
            if (item is FlowTable below && stitched.Count > 0 && stitched[^1] is FlowTable above && GoesOn(above.Parts[0], above.Parts[^1], below.Parts[0]))
            {
                stitched[^1] = new FlowTable([.. above.Parts, .. below.Parts]);
            }
            else
            {
                stitched.Add(item);
            }
        }

        return stitched;
    }

    private static bool GoesOn(TableDraft first, TableDraft above, TableDraft below) =>
        (below.Page == above.Page + 1 || (below.Page == above.Page && below.HeaderRows == 0 && Math.Abs(below.Top - above.Bottom) <= SameHeight))
        && above.Columns.Count == below.Columns.Count
        && above.Columns.Zip(below.Columns).All(pair => Math.Abs(pair.First - pair.Second) <= SameEdge)
        && (below.HeaderRows == 0 || SameHeader(first, below));

    private static bool SameHeader(TableDraft above, TableDraft below) =>
        above.HeaderRows == 0 || Enumerable.Range(0, above.Columns.Count).All(column => string.Equals(Key(above, column), Key(below, column), StringComparison.Ordinal));

    private static string Key(TableDraft table, int column) =>
        ContentsList.Fold(string.Concat(table.Rows.Take(Math.Max(1, table.HeaderRows)).SelectMany(row => row[column].Lines).Select(line => line.Text)));
}
