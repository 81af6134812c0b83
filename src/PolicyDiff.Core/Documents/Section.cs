using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents;

/// <summary>A heading with the text under it.</summary>
/// <param name="Number">
/// The number without final dot, such as <c>3.2</c> or <c>Bijlage 1</c>'s <c>1</c> stays in the title; null where there is none.
/// </param>
/// <param name="Title">The title without the number; empty for text before the first heading.</param>
/// <param name="Level">Depth from 1.</param>
/// <param name="Location">Where the heading stands.</param>
/// <param name="Blocks">The section's own text, without that of its children, in reading order.</param>
/// <param name="Children">The subsections in reading order.</param>
public sealed record Section(
    string? Number,
    string Title,
    int Level,
    SourceLocation Location,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Section> Children)
{
    /// <summary>Why this was taken for a heading; null for text before the first heading.</summary>
    public HeadingEvidence? Evidence { get; init; }

    /// <summary><c>number title</c>, or whichever of the two there is.</summary>
    public string Heading => Number is null ? Title : $"{Number} {Title}".TrimEnd();
}
