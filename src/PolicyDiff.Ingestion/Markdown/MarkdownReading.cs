using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>What was read of a Markdown text.</summary>
/// <param name="Flow">Headings and blocks in reading order.</param>
/// <param name="Struck">The words that are struck out, and so left out, each with its place.</param>
internal sealed record MarkdownReading(IReadOnlyList<FlowElement> Flow, IReadOnlyList<(string Words, SourceLocation Place)> Struck)
{
    /// <summary>The words that the text shows.</summary>
    public int Words { get; init; }
}
