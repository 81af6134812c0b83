using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using PolicyDiff.Testing;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Sheets;

public sealed class QuotedSheetsTests
{
    private const string Comparison = "/vergelijk/wijkverpleging-2023/wijkverpleging-2025";

    private static readonly string[] Years = ["2023", "2025"];
    private static readonly string[] NoSheets = ["0.svg", "999.svg", "een.svg"];

    [Fact]
    public async Task ChangePage_BothSidesFromPdf_ShowTheirPagesWithTheWordsBoxed()
    {
        await using var site = await OpenAsync();
        var page = await BothSidesAsync(site.Browse());

        page.QuerySelectorAll(".sheets h3").Select(name => name.TextContent).ShouldBe(["Eerste document", "Tweede document"]);
        foreach (var image in page.QuerySelectorAll(".sheets img"))
        {
            image.GetAttribute("alt")!.ShouldContain("omkaderd");
            image.Closest("a")!.GetAttribute("href").ShouldBe(image.GetAttribute("src"));
            image.Closest("figure")!.QuerySelector("figcaption a")!.GetAttribute("href")!.ShouldContain("#page=");
            using var response = await site.Browse().GetAsync(image.GetAttribute("src")!);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
            var drawing = XDocument.Parse(await response.Content.ReadAsStringAsync());
            drawing.Descendants().Count(element => (string?)element.Attribute("stroke") == "#8a5a00").ShouldBeGreaterThan(0);
            drawing.Descendants().Count(element => element.Name.LocalName == "text").ShouldBeGreaterThan(20);
        }

        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task ChangePage_FileIsAnother_SaysSoAndDrawsNothing()
    {
        await using var site = await OpenAsync();
        await ChangeFileAsync(site);

        var page = await BothSidesAsync(site.Browse());

        page.QuerySelectorAll(".sheets img").Length.ShouldBe(1);
        page.QuerySelector(".sheets .notice")!.TextContent.ShouldContain("wijkverpleging-2025.pdf");
    }

    [Fact]
    public async Task Sheet_CannotBeDrawn_SaysWhy()
    {
        await using var site = await OpenAsync();
        var browser = site.Browse();
        var link = (await browser.PageAsync("/")).QuerySelector("a[href^='/doc/wijkverpleging-2025']")!;
        var id = link.GetAttribute("href")!.Split('/')[2];
        foreach (var page in NoSheets)
        {
            (await browser.PageAsync($"/bron/{id}/pagina/{page}", HttpStatusCode.NotFound)).Body!.TextContent.ShouldContain("PD8016");
        }

        var misspelt = await browser.PageAsync($"/bron/{id}/pagina/1.svg?kaders=overal", HttpStatusCode.BadRequest);
        misspelt.Body!.TextContent.ShouldContain("PD8002");
        await ChangeFileAsync(site);
        (await browser.PageAsync($"/bron/{id}/pagina/1.svg", HttpStatusCode.NotFound)).Body!.TextContent.ShouldContain("PD8008");
    }

    /// <summary>The files lie elsewhere than in the sample, so that those of the sample do not stand in for them.</summary>
    private static Task<TestSite> OpenAsync() => TestSite.OpenAsync(folder =>
    {
        foreach (var year in Years)
        {
            Directory.CreateDirectory(Path.Combine(folder, "corpus", year));
            var name = $"wijkverpleging-{year}.pdf";
            File.Copy(TestCorpus.PathOf($"corpus/{year}/polderzorg/{name}"), Path.Combine(folder, "corpus", year, name));
        }
    });

    private static Task ChangeFileAsync(TestSite site) =>
        File.AppendAllTextAsync(Path.Combine(site.Folder, "corpus", "2025", "wijkverpleging-2025.pdf"), "%");

    /// <summary>The page of the first change that has words on both sides.</summary>
    private static async Task<IDocument> BothSidesAsync(Browser browser)
    {
        var report = await browser.PageAsync(Comparison);
        foreach (var address in report.QuerySelectorAll("a[href^='/wijziging/']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            var page = await browser.PageAsync(address);
            if (page.QuerySelectorAll(".sheets h3").Length == 2)
            {
                return page;
            }
        }

        throw new ShouldAssertException("No change has both sides.");
    }
}
