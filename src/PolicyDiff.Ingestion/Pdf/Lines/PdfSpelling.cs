using System.Globalization;
using System.Text;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>
/// Makes the spelling of PDF text plain: ligatures taken apart, odd spaces and bullets replaced, invisible characters dropped.
/// </summary>
internal static class PdfSpelling
{
    /// <summary>The bullet that stands for every glyph used as one.</summary>
    public const char Bullet = '•';

    // Glyphs of Symbol and Wingdings that word processors use as bullets, in the private use area, and rare Unicode bullets.
    private const string Bullets =
        "\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF02D\uF06C\uF06E\uF0A8\uF0E0\uF0F0\u25CF\u25AA\u25AB\u25A0\u25A1\u25E6\u2023\u2043\u27A2\u2756\u2219\u25CB\u25BA\u25B6\u2713\u2714\u22C5";

    /// <summary>The plain text; soft hyphens stay, since whether they count depends on the line end.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in ValidText.Of(text))
        {
            Append(plain, c);
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder plain, char c)
    {
        if (Bullets.Contains(c, StringComparison.Ordinal))
        {
            plain.Append(Bullet);
        }
        else if (c is >= '\uFB00' and <= '\uFB06')
        {
            plain.Append(ValidText.Normalize(c.ToString(), NormalizationForm.FormKC));
        }
        else if (char.IsWhiteSpace(c))
        {
            plain.Append(' ');
        }
        else if (c == '\u00AD' || IsVisible(c))
        {
            plain.Append(c);
        }
    }

    private static bool IsVisible(char c) =>
        c != '\uFFFD'
            && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse);
}
