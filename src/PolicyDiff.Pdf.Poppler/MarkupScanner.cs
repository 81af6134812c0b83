using System.Net;
using System.Text;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>
/// Cuts the XML-like output of Poppler's tools into tags and text without asking that it is well formed: pdftohtml writes overlapping
/// tags, bare control characters and remarks between its elements, on which an XML reader would stop.
/// </summary>
internal static class MarkupScanner
{
    // No tag of these tools is longer, but text may be; a "<" without end is text.
    private const int LongestTag = 65_536;

    /// <summary>The tags and texts in order, read while they are asked for.</summary>
    /// <param name="reader">The output; not closed.</param>
    /// <param name="wanted">Whether a tag of this name (lower case) is wanted; others are passed over, and so are comments and declarations.</param>
    public static IEnumerable<MarkupToken> Scan(TextReader reader, Func<string, bool> wanted)
    {
        var (text, tagText) = (new StringBuilder(), new StringBuilder());
        for (var c = reader.Read(); c >= 0; c = reader.Read())
        {
            if (c != '<' || !IsTagStart(reader.Peek()))
            {
                AppendText(text, (char)c);
                continue;
            }

            if (text.Length > 0)
            {
                yield return TextToken(text);
            }

            var tag = ReadTag(reader, tagText);
            if (Parse(tag, wanted) is { } token)
            {
                yield return token;
            }
        }

        if (text.Length > 0)
        {
            yield return TextToken(text);
        }
    }

    private static bool IsTagStart(int next) => next is '/' or '!' or '?' || (next >= 0 && char.IsAsciiLetter((char)next));

    private static void AppendText(StringBuilder text, char c)
    {
        if (!char.IsControl(c) || c is '\t' or '\n')
        {
            text.Append(c == '\n' ? ' ' : c);
        }
    }

    private static MarkupToken TextToken(StringBuilder text)
    {
        var written = text.ToString();
        text.Clear();
        return new MarkupToken(MarkupTokenKind.Text, written.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(written) : written, default);
    }

    private static string ReadTag(TextReader reader, StringBuilder tag)
    {
        tag.Clear();
        for (var c = reader.Read(); c >= 0 && c != '>'; c = reader.Read())
        {
            if (tag.Length < LongestTag)
            {
                tag.Append((char)c);
            }
        }

        return tag.ToString();
    }

    private static MarkupToken? Parse(string tag, Func<string, bool> wanted)
    {
        var start = tag.StartsWith('/') ? 1 : 0;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        if (end == start || char.IsAsciiDigit(tag[start]))
        {
            return null;
        }

        var name = tag[start..end].ToLowerInvariant();
        return !wanted(name) ? null
            : start > 0 ? new MarkupToken(MarkupTokenKind.Close, name, default)
            : new MarkupToken(MarkupTokenKind.Open, name, new MarkupAttributes(tag));
    }
}
