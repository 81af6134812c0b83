using AngleSharp.Dom;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>The parts of a page that open at a click: what they are called, and how deep they lie.</summary>
/// <param name="content">The text of the page.</param>
internal sealed class PageToggles(PageMain content)
{
    private readonly Stack<(int Depth, int Rank)> _open = new();
    private int _rank;

    /// <summary>Notes a heading of its own.</summary>
    /// <returns>Its rank.</returns>
    public int Heading(int rank)
    {
        while (_open.Count > 0 && rank <= _open.Peek().Rank - 1)
        {
            _open.Pop();
        }

        _rank = _open.Count == 0 ? rank : _rank;
        return rank;
    }

    /// <summary>Whether an element is the heading of what it opens, and holds none of its own.</summary>
    public static bool Opens(IElement element) =>
        (element.LocalName == "summary" || (PageElements.IsToggle(element) && HasRegion(element)))
        && element.QuerySelector("h1,h2,h3,h4,h5,h6,[role=heading]") is null
        && element.Closest("h1,h2,h3,h4,h5,h6,[role=heading]") is null
        && HeadingLength(element.TextContent);

    /// <summary>What a panel of tabs is called; null where an element is no such panel, or begins with a heading.</summary>
    public string? LabelOf(IElement element)
    {
        if (element.GetAttribute("role") != "tabpanel"
            || element.GetAttribute("aria-labelledby") is not { Length: > 0 } id
            || element.QuerySelector("h1,h2,h3,h4,h5,h6") is not null)
        {
            return null;
        }

        return content.TabLabels.GetValueOrDefault(id) is { Length: > 0 } label ? label : null;
    }

    /// <summary>
    /// The rank of what a toggle heads: one below the heading above, the same for toggles side by side, deeper for one inside another.
    /// </summary>
    public int Rank(IElement element)
    {
        var depth = Depth(element);
        while (_open.Count > 0 && _open.Peek().Depth > depth)
        {
            _open.Pop();
        }

        if (_open.Count == 0 || _open.Peek().Depth < depth)
        {
            _open.Push((depth, (_open.Count == 0 ? _rank : _open.Peek().Rank) + 1));
        }

        return _open.Peek().Rank;
    }

    private int Depth(IElement element)
    {
        var depth = 0;
        for (INode? node = element; node is not null && node != content.Root; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }

    private static bool HasRegion(IElement element) =>
        element.HasAttribute("aria-controls")
            || element.HasAttribute("data-target")
            || element.HasAttribute("data-bs-target")
            || element.NextElementSibling is not null
        || element.ParentElement?.NextElementSibling is not null;

    private static bool HeadingLength(string text) => text.Length < 300 && WordCount.Of(text) > 0;
}
