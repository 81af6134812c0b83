using System.Text;

namespace PolicyDiff.Core.Text;

/// <summary>Text that holds characters only: no half surrogate pairs, and none of the code points that Unicode keeps out of text.</summary>
/// <remarks>
/// Poor exports leave both behind. Noncharacters are U+FDD0 to U+FDEF and the last two code points of every plane (The Unicode Standard,
/// section 23.7); programs that take text out of a PDF write U+FFFE for the hyphen at the end of a line. They
/// carry no text, so they are dropped. Half a pair was a character once: it becomes U+FFFD.
/// </remarks>
public static class ValidText
{
    /// <summary>The text as it can be kept, compared and written.</summary>
    /// <param name="text">Any text; the same one comes back where nothing has to be mended.</param>
    public static string Of(string text) => Of(text, out _);

    /// <summary>The text as it can be kept, compared and written.</summary>
    /// <param name="text">Any text; the same one comes back where nothing has to be mended.</param>
    /// <param name="mended">The number of code points that were dropped or replaced.</param>
    public static string Of(string text, out int mended)
    {
        mended = 0;
        return MayBeInvalid(text) ? Mend(text, out mended) : text;
    }

    /// <summary>A normal form of a text. Never throws, unlike the method of string: what has no normal form is mended first.</summary>
    public static string Normalize(string text, NormalizationForm form) =>
#pragma warning disable RS0030 // The one place that may: what it gets has been mended.
        Of(text).Normalize(form);
#pragma warning restore RS0030

    /// <summary>Most text holds nothing that could be wrong, and is told so by three fast scans.</summary>
    private static bool MayBeInvalid(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0
            || text.IndexOfAnyInRange('\uFDD0', '\uFDEF') >= 0
            || text.IndexOfAny('\uFFFE', '\uFFFF') >= 0;

    private static string Mend(string text, out int mended)
    {
        mended = 0;
        var valid = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole)
            {
                valid.Append('\uFFFD');
                mended++;
            }
            else if (IsNoncharacter(rune.Value))
            {
                mended++;
            }
            else
            {
                valid.Append(text, at, length);
            }

            at += length;
        }

        return mended == 0 ? text : valid.ToString();
    }

    private static bool IsNoncharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;
}
