using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>Makes sections of a flow of headings and blocks: which numbers are trusted, and how deep each heading is.</summary>
/// <remarks>
/// A number that continues the numbering decides the level. A heading without number lies below the numbered one it follows; among
/// such headings rank decides. Rank alone decides only where nothing is numbered, because marks and sizes are often wrong.
/// </remarks>
internal sealed class HeadingLevels
{
    private readonly Stack<Open> _open = new();
    private readonly int? _chapterRank;

    /// <summary>Whether chapters differ in rank, or deeper headings have theirs: then rank does not tell a chapter.</summary>
    private bool _chapterRankShared;

    private SectionNumber? _previous;
    private int _base;

    private HeadingLevels(IEnumerable<FlowHeading> headings) => _chapterRank = ChapterRank([.. headings]);

    /// <summary>The tree of sections; text before the first heading stands in a first section without title.</summary>
    public static IReadOnlyList<Section> Build(IReadOnlyList<FlowElement> flow)
    {
        var levels = new HeadingLevels(flow.OfType<FlowHeading>());
        var tree = new SectionTreeBuilder();
        foreach (var element in flow)
        {
            if (element is FlowHeading heading)
            {
                levels.Place(heading, tree);
            }
            else if (element is FlowBlock block)
            {
                tree.Add(block.Block);
            }
        }

        return tree.Build();
    }

    private void Place(FlowHeading heading, SectionTreeBuilder tree)
    {
        var numbered = SectionNumber.TryParseHeading(heading.Text, out var number, out var title) && Trust(number);
        var level = numbered ? NumberedLevel(number) : UnnumberedLevel(heading);
        _open.Push(new Open(heading.Rank, level, numbered, heading.Text));
        tree.Heading(numbered ? number.ToString() : null, numbered ? title : heading.Text, level, heading.Location, heading.Evidence);
    }

    /// <summary>
    /// Whether the number continues the numbering, or begins it anew below a heading without number (as an appendix does).
    /// </summary>
    private bool Trust(SectionNumber number)
    {
        if (_previous is null || number.Continues(_previous))
        {
            _previous = number;
            return true;
        }

        var restart = _open.FirstOrDefault(open => !open.Numbered && open.Level <= _base + 1);
        if (restart is null || number.Parts.Any(part => part != 1))
        {
            return false;
        }

        _base = restart.Level;
        _previous = number;
        return true;
    }

    private int NumberedLevel(SectionNumber number)
    {
        var level = _base + number.Depth;
        while (_open.Count > 0 && _open.Peek().Level >= level)
        {
            _open.Pop();
        }

        return level;
    }

    private int UnnumberedLevel(FlowHeading heading)
    {
        if (AppendixHeading.Matches(heading.Text))
        {
            return AppendixLevel(heading.Text);
        }

        if (heading.Rank < _chapterRank || (heading.Rank == _chapterRank && !_chapterRankShared))
        {
            return Top();
        }

        while (_open.Count > 0 && !_open.Peek().Numbered && _open.Peek().Rank >= heading.Rank)
        {
            _open.Pop();
        }

        return _open.Count == 0 ? 1 : _open.Peek().Level + 1;
    }

    private int AppendixLevel(string text)
    {
        var collection = AppendixHeading.IsCollection(text) ? null : _open.FirstOrDefault(open => AppendixHeading.IsCollection(open.Text));
        while (_open.Count > 0 && _open.Peek() != collection)
        {
            _open.Pop();
        }

        return collection is null ? 1 : collection.Level + 1;
    }

    private int Top()
    {
        _open.Clear();
        return 1;
    }

    private int? ChapterRank(IReadOnlyList<FlowHeading> headings)
    {
        var numbered = headings
            .Select(heading => (heading.Rank, Number: SectionNumber.TryParseHeading(heading.Text, out var number, out _) ? number : null))
            .Where(heading => heading.Number is not null)
            .ToList();
        var chapters = numbered.Where(heading => heading.Number!.Depth == 1).Select(heading => heading.Rank).ToList();
        if (chapters.Count < 2)
        {
            return null;
        }

        var rank = chapters.Min();
        _chapterRankShared = chapters.Any(chapter => chapter != rank)
            || numbered.Any(heading => heading.Number!.Depth > 1 && heading.Rank <= rank);
        return rank;
    }

    private sealed record Open(int Rank, int Level, bool Numbered, string Text);
}
