using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Html;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>Reads a block of HTML inside Markdown: tables, lists, headings, paragraphs.</summary>
internal static class HtmlFlow
{
    /// <summary>The headings and blocks of a piece of HTML, all at the line where it begins.</summary>
    public static IEnumerable<FlowElement> Read(string html, SourceLocation location) => Read(HtmlText.Body(html), location);

    private static IEnumerable<FlowElement> Read(IElement parent, SourceLocation location)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IHtmlTableElement table when HtmlTables.Read(table, location) is { } read:
                    yield return new FlowBlock(read);
                    break;
                case IElement { LocalName: "h1" or "h2" or "h3" or "h4" or "h5" or "h6" } heading when HtmlText.Of(
                    heading) is { Length: > 0 } title:
                    var rank = int.Parse(heading.LocalName.AsSpan(1), CultureInfo.InvariantCulture);
                    yield return new FlowHeading(title.Replace('\n', ' '), rank, location, new HeadingEvidence(HeadingSignal.Markup, 1));
                    break;
                case IElement { LocalName: "ul" or "ol" } list when Items(list, location) is { Count: > 0 } items:
                    yield return new FlowBlock(new ListBlock(items, location));
                    break;
                case IElement { LocalName: "div" or "section" or "article" or "details" or "center" } container:
                    foreach (var element in Read(container, location))
                    {
                        yield return element;
                    }

                    break;
                case IElement or IText:
                    foreach (var text in HtmlText.Of(node).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        yield return new FlowBlock(new Paragraph(text, location));
                    }

                    break;
            }
        }
    }

    private static List<ListItem> Items(IElement list, SourceLocation location)
    {
        List<ListItem> items = [];
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var inner = item.Children.Where(child => child.LocalName is "ul" or "ol").ToList();
            var children = inner.SelectMany(child => Items(child, location)).ToList();
            inner.ForEach(child => child.Remove());
            var marker = list.LocalName == "ol" ? string.Create(CultureInfo.InvariantCulture, $"{items.Count + 1}.") : "•";
            items.Add(new ListItem(marker, HtmlText.Of(item), location, children));
        }

        return items;
    }
}
