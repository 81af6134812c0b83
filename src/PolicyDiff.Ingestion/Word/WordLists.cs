using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Word;

/// <summary>Grows lists from paragraphs that each know their level only.</summary>
internal sealed class WordLists
{
    private readonly List<Draft> _items = [];
    private readonly List<string> _marks = [];
    private int _list;

    /// <summary>Whether a list is open.</summary>
    public bool IsOpen => _items.Count > 0;

    /// <summary>Whether a paragraph of a list goes on with the open one; a list that counts anew is another.</summary>
    public bool GoesOn((int List, int Level) place, bool bulleted) => IsOpen && (bulleted || place.Level > 0 || place.List == _list);

    /// <summary>Adds an item.</summary>
    public void Add((int List, int Level) place, string marker, IReadOnlyList<string> lines, IReadOnlyList<string> noteMarks)
    {
        _list = _items.Count == 0 ? place.List : _list;
        _items.Add(new Draft(place.Level, marker, [.. lines]));
        _marks.AddRange(noteMarks);
    }

    /// <summary>Adds lines to the last item.</summary>
    public void Continue(IReadOnlyList<string> lines, IReadOnlyList<string> noteMarks)
    {
        _items[^1].Lines.AddRange(lines);
        _marks.AddRange(noteMarks);
    }

    /// <summary>The open list, which is then closed; null where none is open.</summary>
    public FlowBlock? Take()
    {
        if (!IsOpen)
        {
            return null;
        }

        var at = 0;
        var items = Items(int.MinValue, ref at);
        var taken = new FlowBlock(new ListBlock(items, default)) { NoteMarks = [.. _marks] };
        _items.Clear();
        _marks.Clear();
        return taken;
    }

    private List<ListItem> Items(int above, ref int at)
    {
        List<ListItem> items = [];
        while (at < _items.Count && _items[at].Level > above)
        {
            var draft = _items[at++];
            var children = Items(draft.Level, ref at);
            items.Add(new ListItem(draft.Marker, string.Join('\n', HardBreaks.Paragraphs(draft.Lines)), default, children));
        }

        return items;
    }

    private sealed record Draft(int Level, string Marker, List<string> Lines);
}
