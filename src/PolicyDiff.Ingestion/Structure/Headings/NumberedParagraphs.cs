using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>
/// Makes list items of paragraphs that have a number of their own (<c>5.3 De declaratie …</c>): the
/// number is a label, so giving it another one changes no text.
/// </summary>
internal static partial class NumberedParagraphs
{
    /// <summary>The flow with such paragraphs as items; what leads in a list of its own gets that list below it.</summary>
    public static IReadOnlyList<FlowElement> Label(IReadOnlyList<FlowElement> flow)
    {
        List<FlowElement> result = [];
        SectionNumber? chapter = null;
        var labelled = false;
        foreach (var element in flow)
        {
            if (element is FlowHeading heading)
            {
                chapter = SectionNumber.TryParseHeading(heading.Text, out var number, out _) ? number : null;
            }

            if (element is FlowBlock { Block: Paragraph paragraph } block && Item(paragraph, chapter) is { } item)
            {
                Add(result, item, block.NoteMarks, labelled);
                labelled = true;
            }
            else if (labelled
                && element is FlowBlock { Block: ListBlock below }
                && result[^1] is FlowBlock { Block: ListBlock list } last
                && list.Items[^1] is { Children.Count: 0 } lead
                && lead.Text.EndsWith(':'))
            {
                result[^1] = last with { Block = list with { Items = [.. list.Items.SkipLast(1), lead with { Children = below.Items }] } };
            }
            else
            {
                result.Add(element);
                labelled = false;
            }
        }

        return result;
    }

    private static void Add(List<FlowElement> result, ListItem item, IReadOnlyList<string> marks, bool goesOn)
    {
        if (goesOn && result[^1] is FlowBlock { Block: ListBlock list } last)
        {
            result[^1] = new FlowBlock(list with { Items = [.. list.Items, item] }) { NoteMarks = [.. last.NoteMarks, .. marks] };
        }
        else
        {
            result.Add(new FlowBlock(new ListBlock([item], item.Location)) { NoteMarks = marks });
        }
    }

    /// <summary>A sentence behind a number of two parts or more, which lies below that of the heading where the heading has one.</summary>
    private static ListItem? Item(Paragraph paragraph, SectionNumber? chapter)
    {
        var match = Numbered().Match(paragraph.Text);
        if (!match.Success || !SectionNumber.TryParseHeading(paragraph.Text, out var number, out _))
        {
            return null;
        }

        var text = match.Groups["text"].Value;
        return !CouldBeHeading(text) && (chapter is null || chapter.IsAncestorOf(number))
            ? new ListItem(match.Groups["number"].Value, text, paragraph.Location, [])
            : null;
    }

    private static bool CouldBeHeading(string text) => text[^1] is not ':' && HeadingShape.Fits(text);

    [GeneratedRegex(
        @"^(?<number>\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+(?<text>[\p{Lu}'‘’""“].*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
