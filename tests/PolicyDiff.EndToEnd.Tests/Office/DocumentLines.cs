using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Testing.Office;

namespace PolicyDiff.EndToEnd.Tests.Office;

/// <summary>What a document says, as the lines that its text in Word must have.</summary>
internal static partial class DocumentLines
{
    /// <summary>The title, unless it is the first heading as well, and every block in reading order.</summary>
    public static IReadOnlyList<string> Of(PolicyDocument document)
    {
        List<string> lines = [.. document.Sections.SelectMany(Of)];
        var title = Shown(document.Metadata.Title);
        var first = lines.FirstOrDefault(line => line.StartsWith("Heading", StringComparison.Ordinal));
        if (first is null || !first.EndsWith($"|{title}", StringComparison.OrdinalIgnoreCase))
        {
            lines.Insert(0, WordLines.Paragraph("Title", title));
        }

        return lines;
    }

    private static IEnumerable<string> Of(Section section)
    {
        var heading = Shown(section.Heading);
        var own = section.Blocks.SelectMany(Of);
        var all = heading.Length == 0 ? own : own.Prepend(WordLines.Paragraph($"Heading{Math.Min(section.Level, 6)}", heading));
        return all.Concat(section.Children.SelectMany(Of));
    }

    private static IEnumerable<string> Of(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph when Shown(paragraph.Text).Length > 0:
                return [WordLines.Paragraph("Normal", Shown(paragraph.Text))];
            case ListBlock list:
                return list.Items.SelectMany(item => Of(item, 1));
            case Footnote footnote:
                return [WordLines.Paragraph("FootnoteEntry", $"[{Shown(footnote.Mark)}]\t{Shown(footnote.Text)}")];
            case Table table:
                var header = table.Header.Any(cell => Shown(cell).Length > 0) ? [table.Header] : Array.Empty<IReadOnlyList<string>>();
                var columns = table.Rows.Select(row => row.Cells.Count).Append(table.Header.Count).Max();
                return header.Concat(table.Rows.Select(row => row.Cells))
                    .Select(
                        cells => WordLines.Row(Enumerable.Range(0, columns).Select(i => i < cells.Count ? Cell(cells[i]) : string.Empty)));
            default:
                return [];
        }
    }

    private static IEnumerable<string> Of(ListItem item, int level)
    {
        var marker = item.IsNumbered ? Shown(item.Marker) : level == 1 ? "•" : "–";
        return item.Children.SelectMany(child => Of(child, level + 1))
            .Prepend(WordLines.Paragraph($"ListEntry{Math.Min(level, 3)}", $"{marker}\t{Shown(item.Text)}"));
    }

    private static string Cell(string text) => string.Join('\n', text.Split('\n').Select(Shown).Where(line => line.Length > 0));

    private static string Shown(string text) =>
        White().Replace(string.Concat(text.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format)), " ").Trim(' ');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex White();
}
