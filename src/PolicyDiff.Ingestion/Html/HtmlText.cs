using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>The text a reader sees of a piece of HTML.</summary>
internal static partial class HtmlText
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The text of a fragment; paragraphs and line breaks become <c>\n</c>, other white space one space.</summary>
    /// <param name="html">HTML, or plain text with or without entities.</param>
    public static string Of(string html) =>
        html.AsSpan().IndexOfAny('<', '&') < 0 ? Tidy(html) : Of(Body(html));

    /// <summary>The text of an element and all inside it.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return Tidy(text.ToString());
    }

    /// <summary>The body of a fragment, mended as browsers do.</summary>
    /// <exception cref="NestingException">It is nested too deep.</exception>
    public static IElement Body(string html)
    {
        HtmlNesting.CheckTags(html);
        var body = Parser.ParseDocument(html).Body!;
        HtmlNesting.CheckTree(body);
        return body;
    }

    private static void Append(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText words:
                text.Append(Space().Replace(words.Data, " "));
                break;
            case IElement { LocalName: "br" }:
                text.Append('\n');
                break;
            case IElement { LocalName: "script" or "style" or "head" }:
                break;
            case IElement { LocalName: "sup" } note when NoteMark.IsReference(note.TextContent):
                break;
            default:
                var block = node is IElement { LocalName: "p" or "div" or "li" or "tr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" };
                text.Append(block ? "\n" : string.Empty);
                foreach (var child in node.ChildNodes)
                {
                    Append(child, text);
                }

                text.Append(block ? "\n" : string.Empty);
                break;
        }
    }

    private static string Tidy(string text) => string.Join('\n', text
        .Split('\n')
        .Select(line => SpaceBeforeStop().Replace(Space().Replace(line, " "), string.Empty).Trim())
        .Where(line => line.Length > 0));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    /// <summary>A space that a link leaves before the stop behind it.</summary>
    [GeneratedRegex(@"(?<=\w) +(?=[.,;:](?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();
}
