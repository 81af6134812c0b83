using System.Diagnostics.CodeAnalysis;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>A piece of a page: an element, or text that is escaped already. A string is text of documents or words of ours.</summary>
/// <param name="Markup">The text.</param>
public record HtmlNode(string Markup)
{
    /// <summary>One space, such as between two inline elements.</summary>
    public static HtmlNode Space { get; } = new(" ");

    /// <summary>An element with what it holds; what is null is left out.</summary>
    public static HtmlElement Element(string tag, params IEnumerable<HtmlNode?> content) => new(tag, [.. content.OfType<HtmlNode>()]);

    /// <summary>A line of text with its marks and links.</summary>
    /// <param name="inlines">The stretches.</param>
    /// <param name="moved">Whether the words that stand on both sides moved.</param>
    internal static HtmlNode Words(IEnumerable<Inline> inlines, bool moved = false) =>
        new(string.Concat(inlines.Select(inline => Marked(inline, moved))));

    /// <summary>A text, made safe and escaped; no text is no node.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator HtmlNode?(string? text) => text is null ? null : new HtmlNode(HtmlEscape.Text(text));

    private static string Marked(Inline inline, bool moved)
    {
        var safe = SafeText.Stretch(inline.Text);
        var inner = safe.Trim(' ');
        var before = safe.StartsWith(' ') ? " " : string.Empty;
        if (inner.Length == 0)
        {
            return before;
        }

        var markup = HtmlEscape.Markup(inner);
        var marked = inline.Mark switch
        {
            Mark.Deleted => $"<del>{markup}</del>",
            Mark.Inserted => $"<ins>{markup}</ins>",
            Mark.Found => $"<mark>{markup}</mark>",
            Mark.Strong => $"<strong>{markup}</strong>",
            Mark.Faint => $"<span class=\"context\">{markup}</span>",
            _ => moved ? $"<span class=\"moved\">{markup}</span>" : markup,
        };
        var linked = inline.Target is { } target ? $"<a href=\"{HtmlEscape.Text(target)}\">{marked}</a>" : marked;
        return $"{before}{linked}{(safe.EndsWith(' ') ? " " : string.Empty)}";
    }
}
