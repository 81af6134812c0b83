using System.Globalization;
using AngleSharp.Dom;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Reads lists of pages with the lists inside them.</summary>
/// <param name="flowOf">What an item holds, and where it begins.</param>
internal sealed class PageLists(Func<IElement, (IReadOnlyList<FlowElement> Flow, SourceLocation Place)> flowOf)
{
    private const string Bullet = "•";

    /// <summary>A list that was read.</summary>
    /// <param name="Items">The items that hold text or other items.</param>
    /// <param name="NoteMarks">The footnotes they refer to, in order.</param>
    /// <param name="Apart">Tables and notes that stood inside items, which cannot hold them.</param>
    public sealed record ReadList(IReadOnlyList<ListItem> Items, IReadOnlyList<string> NoteMarks, IReadOnlyList<FlowElement> Apart);

    /// <summary>Whether a list only places things below each other, such as cards or parts of an accordion.</summary>
    public static bool IsLayout(IElement list) =>
        list.QuerySelector("h1,h2,h3,h4,h5,h6,details,[role=heading]") is not null
            || list.QuerySelectorAll("[aria-expanded]").Any(PageElements.IsToggle);

    /// <summary>Reads a list.</summary>
    public ReadList Read(IElement list, SourceLocation place)
    {
        List<ListItem> items = [];
        List<string> marks = [];
        List<FlowElement> apart = [];
        var number = Number(list.GetAttribute("start")) ?? 1;
        foreach (var item in list.Children)
        {
            number = Number(item.GetAttribute("value")) ?? number;
            var (flow, start) = flowOf(item);
            if (Item(flow, Marker(list, number), start, marks, apart) is { } read)
            {
                items.Add(read);
                number++;
            }
        }

        return new ReadList(items, marks, apart);
    }

    /// <summary>Items of terms with their meanings: <c>term: meaning</c>.</summary>
    /// <param name="parts">Terms and meanings in order.</param>
    public static IReadOnlyList<ListItem> Definitions(
        IReadOnlyList<(bool IsTerm, IReadOnlyList<FlowElement> Flow, SourceLocation Place)> parts)
    {
        List<ListItem> items = [];
        foreach (var (isTerm, flow, place) in parts)
        {
            var text = string.Join(' ', flow.Select(TextOf).Where(line => line.Length > 0));
            if (isTerm || items.Count == 0)
            {
                items.Add(new ListItem(Bullet, text, place, []));
            }
            else if (text.Length > 0)
            {
                var term = items[^1];
                var join = term.Text.Length == 0
                    ? string.Empty
                    : term.Text.EndsWith(':') || term.Text.EndsWith('?')
                        ? " "
                        : term.Text.Contains(": ", StringComparison.Ordinal) ? "; " : ": ";
                items[^1] = term with { Text = $"{term.Text}{join}{text}" };
            }
        }

        return [.. items.Where(item => item.Text.Length > 0)];
    }

    private static ListItem? Item(
        IReadOnlyList<FlowElement> flow, string marker, SourceLocation place, List<string> marks, List<FlowElement> apart)
    {
        List<string> lines = [];
        List<ListItem> children = [];
        foreach (var element in flow)
        {
            if (element is FlowBlock { Block: ListBlock inner } block)
            {
                children.AddRange(inner.Items);
                marks.AddRange(block.NoteMarks);
            }
            else if (element is FlowBlock { Block: Table or Footnote })
            {
                apart.Add(element);
            }
            else
            {
                lines.Add(TextOf(element));
                marks.AddRange((element as FlowBlock)?.NoteMarks ?? []);
            }
        }

        return lines.Count + children.Count == 0
            ? null
            : new ListItem(marker, string.Join('\n', HardBreaks.Paragraphs(lines)), place, children);
    }

    private static string TextOf(FlowElement element) => element switch
    {
        FlowHeading heading => heading.Text,
        FlowBlock { Block: Paragraph paragraph } => paragraph.Text,
        _ => string.Empty,
    };

    private static string Marker(IElement list, int number) => list.LocalName != "ol" ? Bullet : list.GetAttribute("type") switch
    {
        "a" => $"{ListNumbers.LowerLetter(number)}.",
        "A" => $"{ListNumbers.LowerLetter(number).ToUpperInvariant()}.",
        "i" => $"{ListNumbers.LowerRoman(number)}.",
        "I" => $"{ListNumbers.LowerRoman(number).ToUpperInvariant()}.",
        _ => $"{ListNumbers.Decimal(number)}.",
    };

    private static int? Number(string? attribute) =>
        int.TryParse(attribute, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number is > -10_000 and < 10_000 ? number : null;
}
