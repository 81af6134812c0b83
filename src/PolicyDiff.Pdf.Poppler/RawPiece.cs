namespace PolicyDiff.Pdf.Poppler;

/// <summary>A part of a text element in one weight and slant.</summary>
/// <param name="Text">The text.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Target">Where it links to; null where it does not.</param>
internal sealed record RawPiece(string Text, bool Bold, bool Italic, string? Target);
