namespace PolicyDiff.Core.Pdf;

/// <summary>The name of a font in a PDF file, and what it says of the font's look: many files say it nowhere else.</summary>
/// <param name="Value">The name without subset prefix; empty where unknown.</param>
public readonly record struct FontName(string Value)
{
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "demi"];

    /// <summary>Whether the name says that the font is bold.</summary>
    public bool IsBold => Holds(BoldNames);

    /// <summary>Whether the name says that the font is italic.</summary>
    public bool IsItalic => Holds(["italic", "oblique"]);

    /// <summary>The name as a file spells it, without the mark of a subset: <c>ABCDEF+Name</c> (ISO 32000-1, 9.6.4).</summary>
    public static FontName Of(string spelled) => new(spelled.Length > 7 && spelled[6] == '+' ? spelled[7..] : spelled);

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
