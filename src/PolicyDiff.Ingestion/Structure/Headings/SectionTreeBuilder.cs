using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>Grows the tree of sections from headings and blocks in reading order; every reader ends here.</summary>
/// <remarks>
/// A heading is never placed deeper than its parent's level allows: 1 then 3 gives 1 then 2 in the tree, but keeps its level 3.
/// </remarks>
internal sealed class SectionTreeBuilder
{
    /// <summary>A heading that claims to lie deeper lies here: the tree is walked by recursion, and written as nested JSON.</summary>
    private const int DeepestLevel = 50;

    private readonly List<Draft> _drafts = [];

    /// <summary>Opens a section; the blocks that follow are its own.</summary>
    public void Heading(string? number, string title, int level, SourceLocation location, HeadingEvidence evidence) =>
        _drafts.Add(new Draft(number, title, Math.Min(level, DeepestLevel), location, evidence));

    /// <summary>Adds a block to the section that is open; before the first heading, to a section without title.</summary>
    public void Add(Block block)
    {
        if (_drafts.Count == 0)
        {
            _drafts.Add(new Draft(null, string.Empty, 1, block.Location, null));
        }

        _drafts[^1].Blocks.Add(block);
    }

    /// <summary>The finished tree: top sections in reading order.</summary>
    public IReadOnlyList<Section> Build()
    {
        var position = 0;
        return Take(0, ref position);
    }

    private List<Section> Take(int parentLevel, ref int position)
    {
        List<Section> sections = [];
        while (position < _drafts.Count && _drafts[position].Level > parentLevel)
        {
            var draft = _drafts[position++];
            var children = draft.Evidence is null ? [] : Take(draft.Level, ref position);
            sections.Add(new Section(draft.Number, draft.Title, draft.Level, draft.Location, draft.Blocks, children)
            {
                Evidence = draft.Evidence,
            });
        }

        return sections;
    }

    private sealed record Draft(string? Number, string Title, int Level, SourceLocation Location, HeadingEvidence? Evidence)
    {
        public List<Block> Blocks { get; } = [];
    }
}
