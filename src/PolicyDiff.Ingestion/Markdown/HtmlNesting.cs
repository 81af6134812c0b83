using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Refuses HTML that is nested deeper than any text for people, before it costs time to parse and stack to walk.</summary>
internal static partial class HtmlNesting
{
    private const int DeepestElement = 200;

    /// <summary>Elements that people leave open, and those that have no end.</summary>
    private static readonly HashSet<string> OpenEnded = new(
        ["p", "li", "td", "th", "tr", "thead", "tbody", "tfoot", "dt", "dd", "option", "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "source"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks the tags of a text; a parser takes the square of the depth.</summary>
    /// <exception cref="NestingException">More elements are open at once than text for people needs.</exception>
    public static void CheckTags(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var name = html.AsSpan(tag.Index, tag.Length).TrimStart("</");
            if (!OpenEnded.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                depth = Math.Max(0, depth + (html[tag.Index + 1] == '/' ? -1 : 1));
            }

            if (depth > DeepestElement)
            {
                throw new NestingException();
            }
        }
    }

    /// <summary>Checks a tree, without recursion: what people leave open may nest as well.</summary>
    /// <exception cref="NestingException">It is nested too deep.</exception>
    public static void CheckTree(INode root)
    {
        var (node, depth) = (root.FirstChild, 1);
        while (node is not null)
        {
            if (depth > DeepestElement)
            {
                throw new NestingException();
            }

            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }

            while (node != root && node!.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node == root ? null : node.NextSibling;
        }
    }

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
