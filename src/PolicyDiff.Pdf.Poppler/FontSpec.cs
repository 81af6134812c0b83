using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>A font as pdftohtml lists it.</summary>
/// <param name="name">Full name without subset prefix.</param>
/// <param name="size">Size in points.</param>
/// <param name="color">Colour as <c>#rrggbb</c>.</param>
internal sealed class FontSpec(FontName name, double size, string color)
{
    private readonly TextStyle?[] _styles = new TextStyle?[4];

    /// <summary>The font of a run whose font is not listed.</summary>
    public static FontSpec Unknown { get; } = new(new FontName(string.Empty), 0, "#000000");

    /// <summary>Size in points.</summary>
    public double Size => size;

    /// <summary>How a piece of text in the font is set: bold and italic where the piece or the name of the font says so.</summary>
    public TextStyle StyleOf(RawPiece piece)
    {
        var (bold, italic) = (piece.Bold || name.IsBold, piece.Italic || name.IsItalic);
        return _styles[(bold ? 1 : 0) + (italic ? 2 : 0)] ??= new TextStyle(name.Value, size, bold, italic, color);
    }
}
