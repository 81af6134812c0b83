using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>The text of a footnote, in the section that refers to it.</summary>
/// <param name="Mark">The mark as printed, such as <c>1</c>.</param>
/// <param name="Text">The text of the note.</param>
/// <param name="Location">Where the note stands.</param>
public sealed record Footnote(string Mark, string Text, SourceLocation Location) : Block(Location)
{
    /// <summary>Where the text of the note is printed; null where the source has no pages, or does not tell.</summary>
    public PrintedText? Printed { get; init; }
}
