namespace PolicyDiff.Pdf.Poppler;

/// <summary>A font as pdftohtml lists it.</summary>
/// <param name="Name">Full name without subset prefix.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>.</param>
internal sealed record FontSpec(string Name, double Size, string Color)
{
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "demi"];

    /// <summary>The font of a run whose font is not listed.</summary>
    public static FontSpec Unknown { get; } = new(string.Empty, 0, "#000000");

    /// <summary>Whether its name says that it is bold.</summary>
    public bool Bold { get; } = BoldNames.Any(name => Name.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether its name says that it is italic.</summary>
    public bool Italic { get; } = Name.Contains("italic", StringComparison.OrdinalIgnoreCase) || Name.Contains("oblique", StringComparison.OrdinalIgnoreCase);
}
