using System.Globalization;
using System.Text;

namespace PolicyDiff.Reporting.Wording;

/// <summary>
/// Makes text of a document harmless to whoever shows it: nothing in it can steer a terminal, hide words or turn the
/// direction of the text around it.
/// </summary>
/// <remarks>
/// See Unicode Technical Report 36, section 2.7, and Boucher and Anderson, "Trojan Source" (2021), on what invisible characters can do.
/// </remarks>
internal static class SafeText
{
    private const char ZeroWidthNonJoiner = '\u200c';
    private const char ZeroWidthJoiner = '\u200d';
    private const int ControlPictures = 0x2400;

    /// <summary>
    /// The text on one line. White space of any kind becomes one space; controls become their picture (<c>␛</c>); invisible format
    /// characters are left out, but for the joiners that emoji are built with; half surrogate
    /// pairs and U+FFFE and U+FFFF, which XML cannot hold, become <c>�</c>.
    /// </summary>
    public static string OneLine(string text) => Stretch(text).Trim(' ');

    /// <summary>A piece of a line as <see cref="OneLine"/> shows it, with the space at its ends.</summary>
    public static string Stretch(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(safe, rune);
        }

        return safe.ToString();
    }

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (rune.Value is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
        {
            if (safe.Length == 0 || safe[^1] != ' ')
            {
                safe.Append(' ');
            }

            return;
        }

        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control:
                safe.Append(rune.Value < ' ' ? (char)(ControlPictures + rune.Value) : (char)Rune.ReplacementChar.Value);
                break;
            case UnicodeCategory.Format when rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner):
                break;
            case UnicodeCategory.OtherNotAssigned when rune.Value is 0xFFFE or 0xFFFF:
                safe.Append((char)Rune.ReplacementChar.Value);
                break;
            default:
                safe.Append(rune.ToString());
                break;
        }
    }
}
