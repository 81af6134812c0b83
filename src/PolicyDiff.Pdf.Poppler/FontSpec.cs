using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>A font as pdftohtml lists it.</summary>
/// <param name="Name">Full name without subset prefix.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>.</param>
internal sealed record FontSpec(FontName Name, double Size, string Color)
{
    /// <summary>The font of a run whose font is not listed.</summary>
    public static FontSpec Unknown { get; } = new(new FontName(string.Empty), 0, "#000000");

    /// <summary>Whether its name says that it is bold.</summary>
    public bool Bold { get; } = Name.IsBold;

    /// <summary>Whether its name says that it is italic.</summary>
    public bool Italic { get; } = Name.IsItalic;
}
