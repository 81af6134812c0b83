using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Html;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Tables whose cells are set apart by tabs, as converters of web pages leave them.</summary>
internal static class TabbedTables
{
    /// <summary>Reads every run of at least two lines with the same number of tabs and blanks those lines.</summary>
    /// <param name="lines">The lines of the text, changed in place.</param>
    /// <returns>The tables in reading order; the first line of each is its header.</returns>
    public static IReadOnlyList<Table> TakeFrom(string[] lines)
    {
        List<Table> tables = [];
        for (var start = 0; start < lines.Length; start++)
        {
            var end = BeginsTable(lines[start]) ? EndOfRun(lines, start) : start;
            if (end - start < 2 && !(end > start && FollowsTable(tables, lines, start)))
            {
                continue;
            }

            List<TableRow> rows = [.. Enumerable.Range(start, end - start).Select(line => Row(lines[line], line + 1))];
            tables.Add(new Table(rows[0].Cells, rows[1..], rows[0].Location));
            Array.Fill(lines, string.Empty, start, end - start);
            start = end - 1;
        }

        return tables;
    }

    /// <summary>A tab inside the line, and not only the one behind a list marker.</summary>
    private static bool BeginsTable(string line)
    {
        var text = line.TrimStart(' ');
        var rest = ListMarker.TryParse(text, out _, out var item) ? item : text.TrimStart('\t');
        return rest.Contains('\t', StringComparison.Ordinal) && rest[0] is not '#' and not '>';
    }

    private static int EndOfRun(string[] lines, int start)
    {
        var tabs = Tabs(lines[start]);
        var end = start + 1;
        while (end < lines.Length && Tabs(lines[end]) == tabs && lines[end].Trim().Length > 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>One row alone is a row of a table that a page break cut in two.</summary>
    private static bool FollowsTable(List<Table> tables, string[] lines, int start) =>
        tables.Count > 0 && tables[^1].Header.Count == Tabs(lines[start]) + 1;

    private static int Tabs(string line) => line.Count(c => c == '\t');

    private static TableRow Row(string line, int number) => new([.. line.Split('\t').Select(HtmlText.Of)], SourceLocation.AtLine(number));
}
