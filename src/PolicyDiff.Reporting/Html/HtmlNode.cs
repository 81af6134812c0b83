using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>A piece of a page: an element, or text that is escaped already. A string is text of documents or words of ours.</summary>
/// <param name="Markup">The text.</param>
internal record HtmlNode(string Markup)
{
    /// <summary>One space, such as between two inline elements.</summary>
    public static HtmlNode Space { get; } = new(" ");

    /// <summary>An element with what it holds; what is null is left out.</summary>
    public static HtmlElement Element(string tag, params IEnumerable<HtmlNode?> content) => new(tag, [.. content.OfType<HtmlNode>()]);

    /// <summary>Lines with a break between each two.</summary>
    public static IEnumerable<HtmlNode> Lines(string text) =>
        text.Split('\n').SelectMany((line, index) => index == 0 ? (IEnumerable<HtmlNode>)[line] : [Element("br"), line]);

    /// <summary>A quote: what went as <c>del</c>, what came as <c>ins</c>.</summary>
    /// <param name="quote">The stretches.</param>
    /// <param name="moved">Whether the words that stand on both sides moved.</param>
    public static HtmlNode Quote(IEnumerable<MarkedText> quote, bool moved) =>
        new(string.Concat(quote.Select(stretch => Marked(stretch, moved))));

    /// <summary>A text, made safe and escaped.</summary>
    public static implicit operator HtmlNode(string text) => new(HtmlEscape.Text(text));

    private static string Marked(MarkedText stretch, bool moved)
    {
        var inner = stretch.Text.Trim(' ');
        var before = stretch.Text.StartsWith(' ') ? " " : string.Empty;
        if (inner.Length == 0)
        {
            return before;
        }

        var markup = HtmlEscape.Markup(inner);
        var marked = stretch.Mark switch
        {
            Mark.Deleted => $"<del>{markup}</del>",
            Mark.Inserted => $"<ins>{markup}</ins>",
            Mark.Found => $"<mark>{markup}</mark>",
            _ => moved ? $"<span class=\"moved\">{markup}</span>" : markup,
        };
        return $"{before}{marked}{(stretch.Text.EndsWith(' ') ? " " : string.Empty)}";
    }
}
