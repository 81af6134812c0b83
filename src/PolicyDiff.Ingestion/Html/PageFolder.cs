using AngleSharp.Dom;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>The pages of a folder as one document.</summary>
/// <param name="Read">The pages in reading order with what was read of each.</param>
/// <param name="Twins">Pages left out, since an earlier one has the same text.</param>
/// <param name="Flow">All of it in one flow.</param>
/// <param name="TitleWords">The words of titles that every page repeats, which stand in the flow once.</param>
internal sealed record PageFolder(
    IReadOnlyList<(WebPage Page, PageReading Reading)> Read,
    IReadOnlyList<(WebPage Page, WebPage Earlier)> Twins,
    IReadOnlyList<FlowElement> Flow,
    int TitleWords)
{
    /// <summary>Reads the pages.</summary>
    /// <param name="pages">The pages in any order; never empty.</param>
    public static PageFolder Of(IReadOnlyList<WebPage> pages)
    {
        var ordered = PageOrder.Of(pages);
        var links = new PageLinks(pages);
        List<(WebPage Page, PageReading Reading)> read = [];
        List<(WebPage, WebPage)> twins = [];
        Dictionary<string, WebPage> texts = new(StringComparer.Ordinal);
        foreach (var page in ordered)
        {
            var bare = WithoutMenus(page, links);
            var reading = PageFlow.Read(bare.Content, read.Count + 1);
            var text = ContentsList.Fold(PageElements.TextOf(bare.Content.Root));
            if (texts.TryGetValue(text, out var earlier))
            {
                twins.Add((page, earlier));
            }
            else if (reading.Flow.Count > 0)
            {
                texts[text] = page;
                read.Add((bare, reading));
            }
        }

        var (flow, titleWords) = Joined(read);
        return new PageFolder(read, twins, flow, titleWords);
    }

    /// <summary>A list of nothing but links to pages of the folder is its menu, wherever it stands.</summary>
    private static WebPage WithoutMenus(WebPage page, PageLinks links)
    {
        foreach (var list in page.Content.Root.QuerySelectorAll("ul,ol")
            .Where(list => list.Children.Length > 1 && list.Children.All(item => IsLink(page, item, links))).ToList())
        {
            list.Remove();
        }

        var words = WordCount.Of(PageElements.TextOf(page.Content.Root))
            + (page.Content.Title is { } title ? WordCount.Of(PageElements.TextOf(title)) : 0);
        return page with { Content = page.Content with { Words = words, LeftOut = page.Content.LeftOut + page.Content.Words - words } };
    }

    private static bool IsLink(WebPage page, IElement item, PageLinks links) =>
        item.QuerySelectorAll("a[href]").ToList() is { Count: > 0 } found
        && found.All(link => links.Target(page, link.GetAttribute("href")!.Trim()) is not null)
        && WordCount.Of(PageElements.TextOf(item)) == found.Sum(link => WordCount.Of(PageElements.TextOf(link)));

    /// <summary>
    /// One flow: a title that most pages repeat stands in it once, and headings of other pages lie below the title of the index page.
    /// </summary>
    private static (IReadOnlyList<FlowElement> Flow, int TitleWords) Joined(List<(WebPage Page, PageReading Reading)> read)
    {
        var repeated = Repeated(read);
        var titleWords = 0;
        List<FlowElement> flow = [];
        var index = read.Count > 1 && PageOrder.IsIndex(read[0].Page) ? FirstHeading(read[0].Reading) : null;
        index = index is not null && SectionNumber.TryParseHeading(index.Text, out _, out _) ? null : index;
        for (var i = 0; i < read.Count; i++)
        {
            var own = read[i].Reading.Flow;
            var first = FirstHeading(read[i].Reading);
            if (i > 0 && first is not null && repeated is not null && ContentsList.Fold(first.Text) == repeated)
            {
                own = [.. own.Where(element => element != first)];
                titleWords += WordCount.Of(first.Text);
            }

            flow.AddRange(i > 0 && index is not null ? Below(own, index.Rank) : own);
        }

        return (flow, titleWords);
    }

    private static string? Repeated(List<(WebPage Page, PageReading Reading)> read)
    {
        var titles = read.Select(entry => FirstHeading(entry.Reading))
            .OfType<FlowHeading>()
            .GroupBy(heading => ContentsList.Fold(heading.Text), StringComparer.Ordinal);
        return titles.FirstOrDefault(group => group.Count() > 1 && group.Count() * 2 > read.Count)?.Key;
    }

    private static FlowHeading? FirstHeading(PageReading reading) => reading.Flow.OfType<FlowHeading>().FirstOrDefault();

    private static IReadOnlyList<FlowElement> Below(IReadOnlyList<FlowElement> flow, int rank)
    {
        var marked = flow.OfType<FlowHeading>().Select(heading => heading.Rank).DefaultIfEmpty(rank + 1).Min();
        var step = Math.Max(0, rank + 1 - marked);
        return step == 0
            ? flow
            : [.. flow.Select(element => element is FlowHeading heading ? heading with { Rank = heading.Rank + step } : element)];
    }
}
