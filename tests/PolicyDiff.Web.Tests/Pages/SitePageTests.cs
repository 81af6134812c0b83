using System.Net;
using PolicyDiff.Testing;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Pages;

[Collection(SampleSite.Collection)]
public sealed class SitePageTests(SampleSite sample)
{
    private const string Document2025 = "/doc/multidisciplinaire-zorg-2025-6625a1d4";

    [Theory]
    [InlineData("/", "Zorg en Zekerheid", "Zorginkoopbeleid: wat er is en wat er mist")]
    [InlineData("/zoek", "Samengestelde woorden", "Zoeken")]
    [InlineData("/zoek?q=wsv", "paragrafen", "Gezocht in zorginkoopbeleid")]
    [InlineData("/jaren", "Per verzekeraar", "Wat veranderde er tussen twee jaren?")]
    [InlineData("/jaren/2022/2025?verzekeraar=zz", "In het kort", null)]
    [InlineData("/vergelijk", "Kies links en rechts", "Twee documenten of verzekeraars vergelijken")]
    [InlineData("/vergelijk/cz/zz", "CZ", null)]
    [InlineData("/tabel", "Kies een reeks", "Beleid naast elkaar, per thema")]
    [InlineData("/tabel?maken=1", "Zorg en Zekerheid", null)]
    [InlineData("/historie", "Typ een onderwerp", "Hoe een eis door de jaren liep")]
    [InlineData("/historie/wsv", "WSV", null)]
    [InlineData("/kalender", "2025", null)]
    [InlineData("/aangekondigd", "Zorg en Zekerheid", null)]
    [InlineData("/toevoegen", ".pdf", "Documenten toevoegen")]
    [InlineData(Document2025, "Inhoud", "Zorginkoopbeleid multidisciplinaire zorg 2025")]
    [InlineData(Document2025 + "/sectie/5.1", "vergunning op grond van de Wtza", "Zorginkoopbeleid multidisciplinaire zorg 2025")]
    public async Task Page_Address_ShowsWhatItShould(string address, string shown, string? title)
    {
        var page = await sample.Browser.PageAsync(address);

        page.Body!.QuerySelector("main")!.TextContent.ShouldContain(shown);
        page.QuerySelectorAll("h1")
            .ShouldHaveSingleItem().TextContent.ShouldBe(title
                ?? page.Title!.Replace(" – PolicyDiff", string.Empty, StringComparison.Ordinal));
        sample.Site.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/nergens", "PD8001", "/nergens")]
    [InlineData("/doc/multidisciplinaire-zorg-2052", "PD9023", "multidisciplinaire-zorg-2025-6625a1d4")]
    [InlineData(Document2025 + "/sectie/5.9", "PD9024", "5.1")]
    [InlineData("/bron/onbekend", "PD9023", "algemeen-zorginkoopbeleid-2025")]
    [InlineData("/jaren/2022/2099", "PD9020", "2025")]
    [InlineData("/jaren/2022/2025?verzekeraar=nationale", "PD9021", "Zorg en Zekerheid")]
    [InlineData("/jaren/2022/2025?verzekeraar=zz&thema=wsf", "PD8010", "WSV")]
    [InlineData("/vergelijk/cz/niemand", "PD9028", "CZ")]
    [InlineData("/tabel?maken=1&themas=nergens", "PD9031", "huisartsenzorg")]
    [InlineData("/historie/qqqqq", "PD904", "qqqqq")]
    [InlineData("/wijziging/2022-2025/0123456789abcdef01234567?verzekeraar=zz", "PD8009", "0123456789abcdef01234567")]
    public async Task Page_UnknownName_IsNotFoundWithTheNearest(string address, string code, string named)
    {
        var page = await sample.Browser.PageAsync(address, HttpStatusCode.NotFound);

        page.Body!.TextContent.ShouldContain(code);
        page.Body!.TextContent.ShouldContain(named);
    }

    [Theory]
    [InlineData("/jaren/twee/2025", "PD8002")]
    [InlineData("/jaren/2022/2025?soort=vreemd", "PD8002")]
    [InlineData("/kalender?jaar=ooit", "PD8002")]
    [InlineData("/kalender?formaat=wav", "PD8002")]
    [InlineData("/zoek?q=wsv&formaat=ics", "PD8003")]
    [InlineData("/zoek?q=wsv&aantal=0", "PD8002")]
    public async Task Page_UnknownValue_IsRefusedInWords(string address, string code) =>
        (await sample.Browser.PageAsync(address, HttpStatusCode.BadRequest)).Body!.TextContent.ShouldContain(code);

    [Fact]
    public async Task Page_ProgramAsks_GetsProblemDetails()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/doc/onbekend");
        request.Headers.Add("Accept", "application/json");

        using var response = await sample.Browser.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadAsStringAsync();
        problem.ShouldContain("\"status\":404");
        problem.ShouldContain("\"code\":\"PD9023\"");
    }

    [Theory]
    [InlineData("/?lang=en", null, "en")]
    [InlineData("/", "en-US,en;q=0.9", "en")]
    [InlineData("/", "fr-FR,en;q=0.9,nl;q=0.8", "en")]
    [InlineData("/", "nl-NL,en;q=0.9", "nl")]
    [InlineData("/", null, "nl")]
    [InlineData("/?lang=nl", "en", "nl")]
    public async Task Page_Language_IsThatOfTheAddressOrElseTheBrowser(string address, string? browser, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", browser is null ? [] : [browser]);

        using var response = await sample.Browser.SendAsync(request);

        (await Browser.PageAsync(response)).DocumentElement.GetAttribute("lang").ShouldBe(expected);
    }

    [Fact]
    public async Task Page_LanguageOfTheAddress_GoesAlongWithEveryLink()
    {
        var page = await sample.Browser.PageAsync("/jaren/2022/2025?verzekeraar=zz&lang=en");

        page.QuerySelectorAll("main a[href^='/'], nav[aria-label=Sections] a").Select(link => link.GetAttribute("href")!)
            .Where(address => !address.Contains("lang=en", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_Facet_NarrowsTheAnswer()
    {
        var browser = sample.Browser;
        var page = await browser.PageAsync("/zoek?q=wsv");
        var facet = page.QuerySelectorAll(".facets a").First(link => link.TextContent == "2022");

        var narrowed = await browser.PageAsync(facet.GetAttribute("href")!);

        narrowed.QuerySelectorAll(".entries .source").ShouldNotBeEmpty();
        narrowed.QuerySelectorAll(".entries > li > .source:first-of-type")
            .ShouldAllBe(source => source.TextContent.Contains("2022", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_MistypedWord_OffersTheWordMeant()
    {
        var page = await sample.Browser.PageAsync("/zoek?q=certifisering");

        page.QuerySelectorAll("main a[href^='/zoek?q=']")
            .Select(link => link.TextContent)
            .ShouldContain(text => text.StartsWith("certificering", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Source_Pdf_IsShownByTheBrowser()
    {
        using var response = await sample.Browser.GetAsync("/bron/multidisciplinaire-zorg-2025-6625a1d4");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        (await response.Content.ReadAsByteArrayAsync())
            .ShouldBe(await File.ReadAllBytesAsync(TestCorpus.PathOf("corpus/2025/zorg-en-zekerheid/multidisciplinaire-zorg-2025.pdf")));
    }

    [Fact]
    public async Task Change_OfYears_ShowsBothWordingsExplainedWithTheWayToBothDocuments()
    {
        var browser = sample.Browser;
        var report = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz");
        var first = report.QuerySelectorAll(".change").First(change => change.QuerySelectorAll(".beside .side").Length == 2);

        var page = await browser.PageAsync(first.QuerySelector(".head .link")!.GetAttribute("href")!);

        var change = page.QuerySelectorAll(".change").ShouldHaveSingleItem();
        change.QuerySelector(".head .count")!.TextContent.ShouldBe(first.QuerySelector(".head .count")!.TextContent);
        change.QuerySelectorAll(".beside blockquote")
            .Select(quote => quote.TextContent)
            .ShouldBe(first.QuerySelectorAll(".beside blockquote").Select(quote => quote.TextContent));
        change.QuerySelectorAll(".beside a[href^='/doc/']").Length.ShouldBe(2);
        change.QuerySelectorAll(".beside a[href^='/bron/']").Length.ShouldBe(2);
        change.TextContent.ShouldContain("gekoppeld door");
        page.QuerySelector("a[rel=next]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Years_Filter_KeepsOnlyWhatFits()
    {
        var browser = sample.Browser;

        var added = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz&soort=added");
        added.QuerySelectorAll(".change").ShouldNotBeEmpty();
        added.QuerySelectorAll(".change").ShouldAllBe(change => change.ClassList.Contains("kind-added"));

        var heavier = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz&gewicht=heavier&oordeel=substantive");
        heavier.QuerySelectorAll(".change").ShouldNotBeEmpty();
        heavier.QuerySelectorAll(".change").ShouldAllBe(change => change.GetAttribute("data-weight") == "heavier");

        var wsv = await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz&thema=wsv");
        wsv.QuerySelectorAll(".change").Length.ShouldBeInRange(1, (await browser.PageAsync("/jaren/2022/2025?verzekeraar=zz"))
            .QuerySelectorAll(".change").Length - 1);
    }

    [Theory]
    [InlineData("/jaren/2022/2025?verzekeraar=zz", "select[name=verzekeraar] option[selected]", "Zorg en Zekerheid")]
    [InlineData("/kalender?jaar=2025", "select[name=jaar] option[selected]", "2025")]
    [InlineData("/jaren", "select[name=tot] option[selected]", "2025")]
    [InlineData("/jaren/2022/2025?verzekeraar=zz&soort=added", "select[name=soort] option[selected]", "added")]
    public async Task Form_ValueOfTheAddress_IsChosenInAnyOfItsForms(string address, string chosen, string expected) =>
        (await sample.Browser.PageAsync(address)).QuerySelector(chosen)!.GetAttribute("value").ShouldBe(expected);
}
