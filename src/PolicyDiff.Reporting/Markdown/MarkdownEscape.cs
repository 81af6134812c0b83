using System.Text;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Writes text of documents so that no reader of Markdown takes any of it for markup.</summary>
/// <remarks>Backslash escapes are those of CommonMark 0.31, section 2.4; GitHub adds the dollar sign, which would open a formula.</remarks>
internal static class MarkdownEscape
{
    private const string Special = "\\`*_[]<>|~$";

    /// <summary>The text on one line, for anywhere but the start of a line.</summary>
    public static string Inline(string text)
    {
        var safe = SafeText.OneLine(text);
        var escaped = new StringBuilder(safe.Length + 8);
        for (var i = 0; i < safe.Length; i++)
        {
            if (Special.Contains(safe[i], StringComparison.Ordinal) || OpensReference(safe.AsSpan(i)))
            {
                escaped.Append('\\');
            }

            escaped.Append(safe[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The text on one line, also for the start of a line: it opens no heading, list, rule or quotation there.</summary>
    public static string Line(string text) => AtStart(Inline(text));

    /// <summary>Markdown that opens no heading, list, rule or quotation at the start of a line.</summary>
    /// <param name="escaped">Text that is escaped for anywhere else already.</param>
    public static string AtStart(string escaped)
    {
        if (escaped.Length == 0)
        {
            return escaped;
        }

        if (escaped[0] is '#' or '-' or '+' or '=')
        {
            return $"\\{escaped}";
        }

        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')' ? escaped.Insert(digits, "\\") : escaped;
    }

    /// <summary>
    /// Whether the text begins with something like <c>&amp;amp;</c>; the ampersand of a name such as Z&amp;Z can stay as it is.
    /// </summary>
    private static bool OpensReference(ReadOnlySpan<char> text)
    {
        if (text[0] != '&')
        {
            return false;
        }

        var end = text[1..].IndexOfAnyExceptInRange('#', 'z') is var stop and >= 0 ? text[1..(stop + 1)] : text[1..];
        return end.Contains(';');
    }
}
