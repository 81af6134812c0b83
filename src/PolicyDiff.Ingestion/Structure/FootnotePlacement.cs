using PolicyDiff.Core.Documents;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>Takes footnotes out of the flow and sets them behind the block that refers to them.</summary>
internal static class FootnotePlacement
{
    /// <summary>The flow without its footnotes, and the footnotes.</summary>
    public static (IReadOnlyList<FlowElement> Text, IReadOnlyList<FlowBlock> Notes) Separate(IReadOnlyList<FlowElement> flow)
    {
        var notes = flow.OfType<FlowBlock>().Where(block => block.Block is Footnote).ToList();
        return ([.. flow.Where(element => element is not FlowBlock { Block: Footnote })], notes);
    }

    /// <summary>Sets each footnote behind the last block before it that refers to its mark, else the first after it, else where it stood.</summary>
    public static IReadOnlyList<FlowElement> Return(IReadOnlyList<FlowElement> text, IReadOnlyList<FlowBlock> notes)
    {
        var result = text.ToList();
        foreach (var note in notes)
        {
            var mark = ((Footnote)note.Block).Mark;
            var before = result.FindLastIndex(element => Refers(element, mark) && !IsAfter(element, note));
            var at = before >= 0 ? before : result.FindIndex(element => Refers(element, mark));
            if (at < 0)
            {
                at = result.FindLastIndex(element => !IsAfter(element, note));
            }

            while (at + 1 < result.Count && result[at + 1] is FlowBlock { Block: Footnote })
            {
                at++;
            }

            result.Insert(at + 1, note);
        }

        return result;
    }

    private static bool Refers(FlowElement element, string mark) =>
        element is FlowBlock block && block.NoteMarks.Contains(mark, StringComparer.Ordinal);

    private static bool IsAfter(FlowElement element, FlowBlock note) =>
        (element.Location.Page ?? 0, element.Location.Line ?? 0).CompareTo((note.Location.Page ?? 0, note.Location.Line ?? 0)) > 0;
}
