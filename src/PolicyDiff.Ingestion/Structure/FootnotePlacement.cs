using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

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

    /// <summary>
    /// Sets each footnote behind the last block before it that refers to its mark, else the first after it, else where it stood.
    /// </summary>
    public static IReadOnlyList<FlowElement> Return(IReadOnlyList<FlowElement> text, IReadOnlyList<FlowBlock> notes)
    {
        var places = text.Select(Place).ToList();
        var references = text
            .SelectMany((element, index) => element is FlowBlock block ? block.NoteMarks.Select(mark => (Mark: mark, Index: index)) : [])
            .GroupBy(reference => reference.Mark, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(reference => reference.Index).ToList(), StringComparer.Ordinal);
        var behind = notes.ToLookup(note => Home(note, references, places));
        return [.. behind[-1], .. text.SelectMany((element, index) => behind[index].Prepend(element))];
    }

    /// <summary>Index of the element the note belongs behind; -1 for before all.</summary>
    private static int Home(FlowBlock note, Dictionary<string, List<int>> references, List<(int Page, int Line)> places)
    {
        var place = Place(note);
        if (references.GetValueOrDefault(((Footnote)note.Block).Mark) is { } indices)
        {
            var before = indices.FindLast(index => places[index].CompareTo(place) <= 0);
            return places[indices[0]].CompareTo(place) <= 0 ? before : indices[0];
        }

        return places.FindLastIndex(other => other.CompareTo(place) <= 0);
    }

    private static (int Page, int Line) Place(FlowElement element) => (element.Location.Page ?? 0, element.Location.Line ?? 0);
}
