using System.Globalization;
using Markdig.Syntax;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Html;
using PolicyDiff.Ingestion.Structure.Lines;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Reads one list with the lists inside it.</summary>
internal sealed class MarkdownLists
{
    private readonly List<string> _marks = [];
    private readonly List<Table> _tables = [];

    /// <summary>The footnotes the items refer to, in order.</summary>
    public IReadOnlyList<string> NoteMarks => _marks;

    /// <summary>The tables that stood inside items; a list item cannot hold one.</summary>
    public IReadOnlyList<Table> Tables => _tables;

    /// <summary>Reads a list; items without text or children are left out.</summary>
    public Core.Documents.Blocks.ListBlock Read(Markdig.Syntax.ListBlock list) =>
        new(Items(list), SourceLocation.AtLine(list.Line + 1));

    private List<ListItem> Items(Markdig.Syntax.ListBlock list)
    {
        List<ListItem> items = [];
        foreach (var item in list.OfType<ListItemBlock>())
        {
            List<string> lines = [];
            List<ListItem> children = [];
            foreach (var block in item)
            {
                Collect(block, lines, children);
            }

            if (lines.Count > 0 || children.Count > 0)
            {
                items.Add(new ListItem(
                    Marker(list, item), string.Join('\n', HardBreaks.Paragraphs(lines)), SourceLocation.AtLine(item.Line + 1), children));
            }
        }

        return items;
    }

    private void Collect(Markdig.Syntax.Block block, List<string> lines, List<ListItem> children)
    {
        switch (block)
        {
            case Markdig.Syntax.ListBlock inner:
                children.AddRange(Items(inner));
                break;
            case MarkdigTable table:
                _tables.Add(MarkdownTables.Read(table));
                break;
            case HtmlBlock html:
                lines.AddRange(HtmlText.Of(html.Lines.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
                break;
            case LeafBlock { Inline: not null } leaf:
                var inline = InlineText.Of(leaf.Inline);
                lines.AddRange(inline.Lines);
                _marks.AddRange(inline.NoteMarks);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Collect(child, lines, children);
                }

                break;
        }
    }

    private static string Marker(Markdig.Syntax.ListBlock list, ListItemBlock item) => list.IsOrdered
        ? string.Create(CultureInfo.InvariantCulture, $"{Ordinal(list.BulletType, item.Order)}{list.OrderedDelimiter}")
        : list.BulletType.ToString();

    private static string Ordinal(char kind, int order) => kind switch
    {
        'a' => ListNumbers.LowerLetter(order),
        'A' => ListNumbers.LowerLetter(order).ToUpperInvariant(),
        'i' => ListNumbers.LowerRoman(order),
        'I' => ListNumbers.LowerRoman(order).ToUpperInvariant(),
        _ => ListNumbers.Decimal(order),
    };
}
