using AngleSharp.Dom;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Refuses HTML that is nested deeper than any text for people, before it costs time to parse and stack to walk.</summary>
internal static class HtmlNesting
{
    /// <summary>The deepest element of a fragment inside another text.</summary>
    public const int DeepestInFragment = 200;

    /// <summary>The deepest element of a web page: programs wrap more around text than people do.</summary>
    public const int DeepestInPage = 400;

    /// <summary>Elements that people leave open, and those that have no end.</summary>
    private static readonly HashSet<string> OpenEnded = new(
        [
            "p", "li", "td", "th", "tr", "thead", "tbody", "tfoot", "dt", "dd", "option",
            "br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr", "source",
            "html", "head", "body", "track", "embed", "param", "keygen", "rp", "rt", "colgroup", "optgroup",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements whose content is no HTML.</summary>
    private static readonly string[] Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed"];

    /// <summary>Checks the tags of a text; a parser takes the square of the depth.</summary>
    /// <param name="html">The text.</param>
    /// <param name="deepest">The most elements that may be open at once.</param>
    /// <exception cref="NestingException">More elements are open at once than text for people needs.</exception>
    public static void CheckTags(string html, int deepest = DeepestInFragment)
    {
        Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
        var (depth, at) = (0, 0);
        while (Tag.Next(html, at) is { } tag)
        {
            at = tag.End;
            if (tag.IsEnd)
            {
                // An end tag closes nothing unless its element is open.
                if (open.TryGetValue(tag.Name, out var count) && count > 0)
                {
                    open[tag.Name] = count - 1;
                    depth--;
                }
            }
            else if (Raw.Contains(tag.Name, StringComparer.OrdinalIgnoreCase))
            {
                at = EndOfRaw(html, tag);
            }
            else if (!tag.ClosesItself && !OpenEnded.Contains(tag.Name))
            {
                open[tag.Name] = open.GetValueOrDefault(tag.Name) + 1;
                depth++;
            }

            if (depth > deepest)
            {
                throw new NestingException();
            }
        }
    }

    /// <summary>Checks a tree, without recursion: what people leave open may nest as well.</summary>
    /// <param name="root">The top of the tree.</param>
    /// <param name="deepest">The most levels below it.</param>
    /// <exception cref="NestingException">It is nested too deep.</exception>
    public static void CheckTree(INode root, int deepest = DeepestInFragment)
    {
        var (node, depth) = (root.FirstChild, 1);
        while (node is not null)
        {
            if (depth > deepest)
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

    private static int EndOfRaw(string html, Tag tag)
    {
        var end = html.IndexOf($"</{tag.Name}", tag.End, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    /// <summary>One tag as written.</summary>
    private sealed record Tag(string Name, bool IsEnd, bool ClosesItself, int End)
    {
        /// <summary>The first tag from a place on; comments are passed over. Null where there is none.</summary>
        public static Tag? Next(string html, int from)
        {
            for (var at = html.IndexOf('<', from); at >= 0; at = html.IndexOf('<', at + 1))
            {
                if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
                {
                    var end = html.IndexOf("-->", at + 2, StringComparison.Ordinal);
                    at = end < 0 ? html.Length - 1 : end;
                    continue;
                }

                var isEnd = at + 1 < html.Length && html[at + 1] == '/';
                var start = at + (isEnd ? 2 : 1);
                if (start < html.Length && char.IsAsciiLetter(html[start]))
                {
                    return Of(html, start, isEnd);
                }
            }

            return null;
        }

        private static Tag Of(string html, int start, bool isEnd)
        {
            var end = start;
            while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
            {
                end++;
            }

            var close = Close(html, end);
            return new Tag(html[start..end], isEnd, close > end && html[close - 1] == '/', close);
        }

        /// <summary>Where the tag ends: a sign within quotes does not end it.</summary>
        private static int Close(string html, int at)
        {
            var (quote, last) = ('\0', ' ');
            for (; at < html.Length; at++)
            {
                var c = html[at];
                if (quote != '\0')
                {
                    quote = c == quote ? '\0' : quote;
                }
                else if (c is '"' or '\'' && last == '=')
                {
                    quote = c;
                }
                else if (c == '>')
                {
                    return at;
                }

                last = char.IsWhiteSpace(c) ? last : c;
            }

            return html.Length;
        }
    }
}
