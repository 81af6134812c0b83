using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Joins a paragraph or list item that stops in mid-sentence with the paragraph that goes on with it.</summary>
internal static class BrokenSentences
{
    /// <summary>The flow with sentences joined, and with lists joined that such a break had cut in two.</summary>
    public static IReadOnlyList<FlowElement> Join(IReadOnlyList<FlowElement> flow)
    {
        List<FlowElement> result = [];
        var cutList = false;
        foreach (var element in flow)
        {
            if (result.LastOrDefault() is FlowBlock last && element is FlowBlock next && TryJoin(last, next, cutList) is { } joined)
            {
                cutList = joined.Block is ListBlock && next.Block is Paragraph;
                result[^1] = joined;
            }
            else
            {
                cutList = false;
                result.Add(element);
            }
        }

        return result;
    }

    private static FlowBlock? TryJoin(FlowBlock last, FlowBlock next, bool cutList) => (last.Block, next.Block) switch
    {
        (Paragraph head, Paragraph tail) when Unfinished(head.Text) && GoesOn(tail.Text) =>
            With(last, next, head with { Text = LineJoining.Join([head.Text, tail.Text]) }),
        (ListBlock list, Paragraph tail) when GoesOn(tail.Text) && LastItemIsCut(list) =>
            With(last, next, list with { Items = AppendToLast(list.Items, tail.Text) }),
        (ListBlock list, ListBlock rest) when cutList && SameKind(list.Items[0], rest.Items[0]) =>
            With(last, next, list with { Items = [.. list.Items, .. rest.Items] }),
        _ => null,
    };

    private static FlowBlock With(FlowBlock last, FlowBlock next, Block block) =>
        new(block) { NoteMarks = [.. last.NoteMarks, .. next.NoteMarks] };

    private static bool Unfinished(string text) => text[^1] is not ('.' or '!' or '?' or ':' or ';' or '”' or '"');

    private static bool GoesOn(string text) => char.IsLower(text[0]);

    /// <summary>Lists without stops at the end of items say nothing by lacking one; then the last word must ask for more.</summary>
    private static bool LastItemIsCut(ListBlock list)
    {
        var items = list.Items.SelectMany(Flatten).ToList();
        var text = items[^1].Text;
        return text.Length > 0
            && Unfinished(text)
            && (AsksForMore(text) || items.Count(item => item.Text.Length > 0 && !Unfinished(item.Text)) * 2 > items.Count);
    }

    private static bool AsksForMore(string text) => text[^1] is ',' or '-' || FunctionWords.EndsWithOne(text);

    private static IEnumerable<ListItem> Flatten(ListItem item) => item.Children.SelectMany(Flatten).Prepend(item);

    private static IReadOnlyList<ListItem> AppendToLast(IReadOnlyList<ListItem> items, string tail)
    {
        var last = items[^1];
        var longer = last.Children.Count > 0
            ? last with { Children = AppendToLast(last.Children, tail) }
            : last with { Text = LineJoining.Join([last.Text, tail]) };
        return [.. items.Take(items.Count - 1), longer];
    }

    private static bool SameKind(ListItem left, ListItem right) => ListMarker.IsOrdered(left.Marker) == ListMarker.IsOrdered(right.Marker);
}
