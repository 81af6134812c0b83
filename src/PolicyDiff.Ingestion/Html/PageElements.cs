using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace PolicyDiff.Ingestion.Html;

/// <summary>What the elements of a web page are to its text.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center",
            "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
            "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
            "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section",
            "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent = FrozenSet.ToFrozenSet(
        [
            "script", "style", "template", "noscript", "svg", "iframe", "object",
            "embed", "canvas", "audio", "video", "picture", "img", "map", "head", "link", "meta",
            "title", "select", "datalist", "textarea", "input", "progress", "meter",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether it begins on a line of its own and ends with it.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether it holds nothing that is read as text.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>The rank of a heading, from 1; null where it is none.</summary>
    public static int? HeadingRank(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var digit] => digit - '0',
        _ when element.GetAttribute("role") == "heading" =>
            int.TryParse(element.GetAttribute("aria-level"), out var level) && level is > 0 and < 10 ? level : 2,
        _ => null,
    };

    /// <summary>Whether it shows and hides something, as the heading of an accordion does.</summary>
    public static bool IsToggle(IElement element) =>
        element.LocalName is "button" or "a" or "div" or "span" or "p"
        && (element.HasAttribute("aria-expanded")
            || element.GetAttribute("data-toggle") == "collapse"
            || element.GetAttribute("data-bs-toggle") == "collapse");

    /// <summary>Whether it lets a reader do something, and says nothing.</summary>
    public static bool IsCommand(IElement element) => element.LocalName == "button" && !IsToggle(element);

    /// <summary>
    /// Whether a word of the text of an element may be hidden from its neighbours by its tags alone: text on both sides belongs together.
    /// </summary>
    public static bool JoinsText(IElement element) => !IsBlock(element) && element.LocalName is not "br";

    /// <summary>The text of all below a node, blocks and line breaks apart; what is silent is left out.</summary>
    public static string TextOf(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString();
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
        }
        else if (node is not IElement element)
        {
            Children(node, text);
        }
        else if (!IsSilent(element))
        {
            text.Append(JoinsText(element) ? string.Empty : " ");
            Children(element, text);
            text.Append(JoinsText(element) ? string.Empty : " ");
        }
    }

    private static void Children(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            Append(child, text);
        }
    }
}
