using System.Net;
using System.Text;
using AngleSharp.Dom;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Pages;

/// <summary>What takes long shows how far it is at once, and can be broken off; all of it without script.</summary>
public sealed class ProgressTests
{
    [Fact]
    public async Task Page_ThatTakesLong_AnswersAtOnceAndThenInFull()
    {
        await using var site = await OpenAsync();

        await ShowAsync(site.Browse(), "/vergelijk/cz/zz", ".change");
        await ShowAsync(site.Browse(), "/jaren/2022/2025?verzekeraar=zz", ".change");
        await ShowAsync(site.Browse(), "/tabel?maken=1", "table");

        Encoding.UTF8.GetString(await site.Browse().BytesAsync("/tabel?maken=1&formaat=csv&jaar=2025")).ShouldNotContain("<html");
        site.Errors.ShouldBeEmpty();
    }

    private static async Task ShowAsync(Browser browser, string address, string shown)
    {
        var page = await browser.PageAsync(address);
        page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content").ShouldBe("2");
        page.QuerySelector("main progress").ShouldNotBeNull();
        page.QuerySelector("form[action='/afbreken']").ShouldNotBeNull();

        while (page.QuerySelector("meta[http-equiv=refresh]") is not null)
        {
            page = await browser.PageAsync(address);
        }

        page.QuerySelector($"main {shown}").ShouldNotBeNull();
    }

    [Fact]
    public async Task BreakOff_Work_EndsItAndAskingAgainBeginsAnew()
    {
        await using var site = await OpenAsync();
        var browser = site.Browse();
        var page = await browser.PageAsync("/vergelijk/cz/zz");

        using var done = await browser.SubmitAsync(page, "/afbreken");

        done.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Browser.PageAsync(done)).QuerySelector("h1")!.TextContent.ShouldBe("Afgebroken");
        do
        {
            page = await browser.PageAsync("/vergelijk/cz/zz");
        }
        while (page.QuerySelector("meta[http-equiv=refresh]") is not null);
        page.QuerySelector("main .change").ShouldNotBeNull();
        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task BreakOff_Reading_TakesAwayWhatWasHandedIn()
    {
        await using var site = await OpenAsync();
        var browser = site.Browse();
        using var sent = await browser.UploadAsync(
            await browser.PageAsync("/toevoegen"),
            "/toevoegen",
            [.. Enumerable.Range(0, 400).Select(i => ($"{i}.md", Encoding.UTF8.GetBytes($"# Beleid 2026\n\nDe zorgaanbieder moet {i}.\n")))]);
        var page = await browser.FollowAsync(sent);
        page.QuerySelector("form[action='/afbreken']").ShouldNotBeNull();

        using var done = await browser.SubmitAsync(page, "/afbreken");
        IDocument after;
        do
        {
            after = await browser.FollowAsync(sent);
        }
        while (after.QuerySelector("meta[http-equiv=refresh]") is not null);

        after.QuerySelector("h1")!.TextContent.ShouldBe("Afgebroken");
        site.Incoming.ShouldBeEmpty();
        site.Errors.ShouldBeEmpty();
    }

    private static Task<TestSite> OpenAsync() =>
        TestSite.OpenAsync(TestSite.FillSample, options => options with { Patience = TimeSpan.Zero });
}
