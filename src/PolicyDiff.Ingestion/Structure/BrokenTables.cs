using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>Joins tables that a page break cut in two, and gives a table with an empty header row the header its first row holds.</summary>
internal static class BrokenTables
{
    /// <summary>The flow with tables joined where nothing stands between them.</summary>
    public static IReadOnlyList<FlowElement> Join(IReadOnlyList<FlowElement> flow)
    {
        List<FlowElement> result = [];
        foreach (var element in flow)
        {
            if (element is FlowBlock { Block: Table part } next
                && result.LastOrDefault() is FlowBlock { Block: Table whole } last
                && Continues(whole, part))
            {
                result[^1] = last with
                {
                    Block = whole with { Rows = [.. whole.Rows, .. RowsOf(part, whole)] },
                    NoteMarks = [.. last.NoteMarks, .. next.NoteMarks],
                };
            }
            else
            {
                result.Add(element);
            }
        }

        return result;
    }

    /// <summary>
    /// Same number of columns, and a first row that repeats the whole header or none of it: half a header begins another table.
    /// </summary>
    private static bool Continues(Table whole, Table part)
    {
        if (whole.Header.Count != part.Header.Count)
        {
            return false;
        }

        var same = whole.Header.Zip(part.Header)
            .Count(pair => pair.First.Length > 0 && string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
        return same == whole.Header.Count || (same == 0 && !LooksLikeHeader(part));
    }

    /// <summary>A header names things: short cells without digits and stops, above rows that have them.</summary>
    private static bool LooksLikeHeader(Table part) =>
        part.Header.All(cell => cell.Length is > 0 and < 60 && !cell.Any(char.IsDigit) && cell[^1] is not ('.' or ';' or ','))
        && part.Rows.Any(row => row.Cells.Any(cell => cell.Any(char.IsDigit) || cell.EndsWith('.')));

    private static IEnumerable<TableRow> RowsOf(Table part, Table whole) =>
        part.Header.All(cell => cell.Length == 0) || part.Header.SequenceEqual(whole.Header, StringComparer.OrdinalIgnoreCase)
            ? part.Rows
            : part.Rows.Prepend(new TableRow(part.Header, part.Location));
}
