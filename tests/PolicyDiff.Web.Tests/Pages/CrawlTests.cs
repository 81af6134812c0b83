using System.Net;
using AngleSharp.Dom;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Pages;

[Collection(SampleSite.Collection)]
public sealed class CrawlTests(SampleSite sample)
{
    /// <summary>Pages of one kind differ only in what they show, so that a few of each tell of all.</summary>
    private const int MostOfAKind = 6;

    private static readonly string[] Beginnings =
        ["/", "/jaren/2022/2025?verzekeraar=zz", "/vergelijk/cz/zz", "/tabel?maken=1", "/historie/wsv", "/zoek?q=wsv", "/nergens", "/?lang=en"];

    [Fact]
    public async Task Site_EveryLink_LeadsSomewhere()
    {
        var browser = sample.Browser;
        var pages = await CrawlAsync(browser);

        pages.Count.ShouldBeGreaterThan(40);
        const string Foreign = "script:not([src^='/toetsen.js?']:empty), [style], style, [onclick], [onload]";
        pages.Values.ShouldAllBe(page => page == null || page.QuerySelectorAll(Foreign).Length == 0);
        foreach (var (address, page) in pages.Where(entry => entry.Value is not null))
        {
            foreach (var anchor in page!.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]))
            {
                page.GetElementById(anchor).ShouldNotBeNull($"{address} has no place {anchor}");
            }

            page.QuerySelectorAll("[id]").CountBy(element => element.Id!).Where(id => id.Value > 1).ShouldBeEmpty(address);
            HeadingsInOrder(page, address);
            page.QuerySelectorAll("input:not([type=hidden]), select").ShouldAllBe(field => field.Closest("label") != null, address);
        }
    }

    [Fact]
    public async Task Site_LinkToAPlace_FindsItOnItsPage()
    {
        var browser = sample.Browser;
        var report = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz");
        var places = report.QuerySelectorAll("a[href^='/doc/']")
            .Select(link => link.GetAttribute("href")!)
            .Where(address => address.Contains('#', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        places.Count.ShouldBeGreaterThan(10);
        Dictionary<string, IDocument> documents = [];
        foreach (var place in places.Select(place => place.Split('#')))
        {
            documents.TryAdd(place[0], documents.GetValueOrDefault(place[0]) ?? await browser.PageAsync(place[0]));
            documents[place[0]].GetElementById(place[1]).ShouldNotBeNull($"{place[0]} has no place {place[1]}");
        }
    }

    private static void HeadingsInOrder(IDocument page, string address)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        levels[0].ShouldBe(1, address);
        levels.Zip(levels.Skip(1), (before, after) => after - before).ShouldAllBe(step => step <= 1, address);
    }

    private static async Task<Dictionary<string, IDocument?>> CrawlAsync(Browser browser)
    {
        Dictionary<string, IDocument?> seen = new(StringComparer.Ordinal);
        Dictionary<string, int> kinds = new(StringComparer.Ordinal);
        var waiting = new Queue<string>(Beginnings);
        while (waiting.TryDequeue(out var address))
        {
            if (seen.ContainsKey(address) || (kinds[KindOf(address)] = kinds.GetValueOrDefault(KindOf(address)) + 1) > MostOfAKind)
            {
                continue;
            }

            using var response = await browser.GetAsync(address);
            response.StatusCode.ShouldBe(address.StartsWith("/nergens", StringComparison.Ordinal)
                ? HttpStatusCode.NotFound
                : HttpStatusCode.OK, address);
            var page = response.Content.Headers.ContentType!.MediaType == "text/html"
                && !address.Contains("formaat=", StringComparison.Ordinal) ? await Browser.PageAsync(response) : null;
            seen.Add(address, page);
            foreach (var link in page?.QuerySelectorAll("a[href^='/'], link[href^='/']") ?? Enumerable.Empty<IElement>())
            {
                waiting.Enqueue(link.GetAttribute("href")!.Split('#')[0]);
            }
        }

        return seen;
    }

    /// <summary>The first part of the path, and the format of a download.</summary>
    private static string KindOf(string address)
    {
        var parts = address.Split('?');
        var format = parts.Length > 1
            ? parts[1].Split('&').FirstOrDefault(value => value.StartsWith("formaat=", StringComparison.Ordinal))
            : null;
        return $"{string.Join('/', parts[0].Split('/').Take(2))} {parts[0].Contains("/sectie/", StringComparison.Ordinal)} {format}";
    }
}
