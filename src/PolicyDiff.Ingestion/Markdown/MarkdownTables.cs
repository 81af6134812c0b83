using Markdig.Syntax;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Reads pipe tables.</summary>
internal static class MarkdownTables
{
    /// <summary>Reads a table; every row is made as wide as the widest.</summary>
    public static Table Read(MarkdigTable table)
    {
        var rows = table.OfType<MarkdigRow>().ToList();
        var width = rows.Max(row => row.Count);
        var header = rows.FirstOrDefault(row => row.IsHeader);
        return new Table(
            header is null ? [.. Enumerable.Repeat(string.Empty, width)] : Cells(header, width),
            [.. rows.Where(row => row != header)
                .Select(row => new TableRow(Cells(row, width), SourceLocation.AtLine(row.Line + 1)))
                .Where(row => row.Cells.Any(cell => cell.Length > 0))],
            SourceLocation.AtLine(table.Line + 1));
    }

    private static IReadOnlyList<string> Cells(MarkdigRow row, int width) =>
        [.. row.OfType<MarkdigCell>().Select(Text), .. Enumerable.Repeat(string.Empty, width - row.Count)];

    private static string Text(MarkdigCell cell) =>
        string.Join('\n', cell.Descendants<ParagraphBlock>().SelectMany(paragraph => InlineText.Of(paragraph.Inline).Lines));
}
