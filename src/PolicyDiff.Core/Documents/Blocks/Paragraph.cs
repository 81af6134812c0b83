using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Core.Documents.Blocks;

/// <summary>Running text, its line breaks and hyphenation mended.</summary>
/// <param name="Text">The text on one line; never empty.</param>
/// <param name="Location">Where it begins.</param>
public sealed record Paragraph(string Text, SourceLocation Location) : Block(Location)
{
    /// <summary>Where the text is printed; null where the source has no pages, or does not tell.</summary>
    public PrintedText? Printed { get; init; }
}
