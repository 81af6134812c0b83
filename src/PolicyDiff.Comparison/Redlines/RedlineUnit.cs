using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Redlines;

namespace PolicyDiff.Comparison.Redlines;

/// <summary>A piece of a document that is laid beside one of the other document: a paragraph, or a whole table.</summary>
/// <param name="Text">Its words, white space collapsed, a tab behind the marker of a list item or footnote; of a table all cells.</param>
internal sealed record RedlineUnit(string Text)
{
    /// <summary>How the paragraph is set; null for a table.</summary>
    public ParagraphForm? Form { get; init; }

    /// <summary>The table; null for a paragraph.</summary>
    public Table? Table { get; init; }
}
