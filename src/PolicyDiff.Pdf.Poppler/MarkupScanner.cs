using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>
/// Cuts the XML-like output of Poppler's tools into tags and text without asking that it is well formed: pdftohtml writes overlapping
/// tags, bare control characters and remarks between its elements, on which an XML reader would stop.
/// </summary>
internal static partial class MarkupScanner
{
    // No tag of these tools is longer, but text may be; a "<" without end is text.
    private const int LongestTag = 65_536;

    /// <summary>The tags and texts in order, read while they are asked for.</summary>
    /// <param name="reader">The output; not closed.</param>
    /// <param name="wanted">Whether a tag of this name (lower case) is wanted; others are passed over, and so are comments and declarations.</param>
    public static IEnumerable<MarkupToken> Scan(TextReader reader, Func<string, bool> wanted)
    {
        var text = new StringBuilder();
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

            var tag = ReadTag(reader);
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
        var token = new MarkupToken(MarkupTokenKind.Text, WebUtility.HtmlDecode(text.ToString()), NoAttributes);
        text.Clear();
        return token;
    }

    private static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    private static string ReadTag(TextReader reader)
    {
        var tag = new StringBuilder();
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
        var closing = tag.StartsWith('/');
        var match = Name().Match(tag, closing ? 1 : 0);
        var name = match.Value.ToLowerInvariant();
        if (!match.Success || !wanted(name))
        {
            return null;
        }

        if (closing)
        {
            return new MarkupToken(MarkupTokenKind.Close, name, NoAttributes);
        }

        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match attribute in Attribute().Matches(tag))
        {
            attributes[attribute.Groups["name"].Value] = WebUtility.HtmlDecode(attribute.Groups["value"].Value);
        }

        return new MarkupToken(MarkupTokenKind.Open, name, attributes);
    }

    [GeneratedRegex(@"\G[A-Za-z][A-Za-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<name>[A-Za-z][A-Za-z0-9:_-]*)=""(?<value>[^""]*)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
