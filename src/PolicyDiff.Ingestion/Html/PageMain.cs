using AngleSharp.Dom;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>The part of a page that is its text.</summary>
/// <param name="Root">The element that holds it, without furniture.</param>
/// <param name="Title">The title of the page where it stands outside; null where it does not.</param>
/// <param name="Words">The words of the text.</param>
/// <param name="LeftOut">The words of the page around it: menus, notices, footers.</param>
internal sealed record PageMain(IElement Root, IElement? Title, int Words, int LeftOut)
{
    /// <summary>What the tabs of the page are called, by their ids.</summary>
    public required IReadOnlyDictionary<string, string> TabLabels { get; init; }

    /// <summary>The share, of all text outside furniture, that the main part must hold to be believed.</summary>
    private const double FewestInMain = 0.3;

    /// <summary>Finds it; the document is changed.</summary>
    /// <param name="document">A parsed page with a body.</param>
    public static PageMain Of(IDocument document)
    {
        var body = document.Body!;
        var all = WordCount.Of(PageElements.TextOf(body));
        var labels = Labels(body);
        Furniture.Remove(body);
        var root = Main(body);
        var title = root != body && root.QuerySelector("h1") is null ? body.QuerySelector("h1") : null;
        var words = WordCount.Of(PageElements.TextOf(root)) + (title is null ? 0 : WordCount.Of(PageElements.TextOf(title)));
        return new PageMain(root, title, words, Math.Max(0, all - words)) { TabLabels = labels };
    }

    private static Dictionary<string, string> Labels(IElement body)
    {
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        foreach (var tab in body.QuerySelectorAll("[role=tab][id]"))
        {
            labels[tab.Id!] = HtmlText.Of(tab).Replace('\n', ' ');
        }

        return labels;
    }

    private static IElement Main(IElement body)
    {
        var whole = WordCount.Of(PageElements.TextOf(body));
        var main = body.QuerySelector("main,[role=main]")
            ?? Only(body.QuerySelectorAll("article").Where(article => article.ParentElement?.Closest("article") is null).ToList());
        return main is not null && WordCount.Of(PageElements.TextOf(main)) > whole * FewestInMain ? main : body;
    }

    private static IElement? Only(List<IElement> articles) => articles is [var article] ? article : null;
}
