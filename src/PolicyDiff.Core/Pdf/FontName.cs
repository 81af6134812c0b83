namespace PolicyDiff.Core.Pdf;

/// <summary>The name of a font in a PDF file, and what it says of the font's look: many files say it nowhere else.</summary>
/// <param name="Value">The name without subset prefix; empty where unknown.</param>
public readonly record struct FontName(string Value)
{
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "demi"];

    // The fonts of TeX: Computer Modern bold extended in its several makes, and URW's
    // Nimbus and Palladio, whose bold is named after the word medium.
    private static readonly string[] BoldBeginnings = ["CMBX", "CMSSBX", "SFBX", "SFSX"];
    private static readonly string[] BoldEnds = ["-Medi", "-MediItal"];

    /// <summary>Whether the name says that the font is bold.</summary>
    public bool IsBold => Holds(BoldNames) || BeginsOrEndsBold();

    /// <summary>Whether the name says that the font is italic.</summary>
    public bool IsItalic => Holds(["italic", "oblique"]);

    /// <summary>The name as a file spells it, without the mark of a subset: <c>ABCDEF+Name</c> (ISO 32000-1, 9.6.4).</summary>
    public static FontName Of(string spelled) => new(spelled.Length > 7 && spelled[6] == '+' ? spelled[7..] : spelled);

    private bool BeginsOrEndsBold()
    {
        var name = Value;
        return Array.Exists(BoldBeginnings, start => name.StartsWith(start, StringComparison.Ordinal))
            || Array.Exists(BoldEnds, end => name.EndsWith(end, StringComparison.Ordinal));
    }

    private bool Holds(ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (Value.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
