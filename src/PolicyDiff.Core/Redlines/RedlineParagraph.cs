using PolicyDiff.Core.Changes;

namespace PolicyDiff.Core.Redlines;

/// <summary>A paragraph of either text, or of both.</summary>
/// <param name="Left">How it is set in the baseline; null where it is not there.</param>
/// <param name="Right">How it is set in the other text; null where it is not there. Not null together with <paramref name="Left"/>.</param>
/// <param name="Text">
/// Its words, white space collapsed, a tab behind the marker of a list item or footnote. Equal and delete together give the text of the
/// baseline, equal and insert that of the other; on one side only, nothing is equal unless it moved.
/// </param>
public sealed record RedlineParagraph(ParagraphForm? Left, ParagraphForm? Right, IReadOnlyList<InlineSegment> Text) : RedlineBlock
{
    /// <summary>
    /// The number of the move that it is one end of, from 1; null for none. Each move has a run of paragraphs that only the baseline has
    /// and an equally long one that only the other text has; what is equal in them is what moved.
    /// </summary>
    public int? Move { get; init; }

    /// <inheritdoc/>
    public override bool IsChanged => Left != Right || Text.Any(segment => segment.Operation != InlineOperation.Equal);
}
