using PolicyDiff.Core.Documents.Blocks;

namespace PolicyDiff.Ingestion.Structure.Flow;

/// <summary>A block of text, list, table or footnote.</summary>
/// <param name="Block">The block.</param>
internal sealed record FlowBlock(Block Block) : FlowElement(Block.Location)
{
    /// <summary>The marks of the footnotes its text refers to, in reading order.</summary>
    public IReadOnlyList<string> NoteMarks { get; init; } = [];
}
