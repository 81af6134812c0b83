using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Finds the tables among lines that show no rules: each kind by the trace it leaves.</summary>
internal static class PrintedTables
{
    /// <summary>The tables with the index of their first line and their number of lines, in order, without overlap.</summary>
    public static IReadOnlyList<(int Start, int Count, Table Table)> Find(IReadOnlyList<TypedLine> lines, int width)
    {
        List<(int Start, int Count, Table Table)> found = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if ((LaidOutTable.At(lines, i)
                ?? DatedTable.At(lines, i, width)
                ?? ValueTable.At(lines, i, width)
                ?? CellsInTurn.At(lines, i, width)) is { } table)
            {
                found.Add((i, table.Count, table.Table));
                i += table.Count - 1;
            }
        }

        return found;
    }
}
