using System.Net;
using AngleSharp.Html.Dom;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.SignIn;
using PolicyDiff.Web.Tests.Pages;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.SignIn;

public sealed class SignInTests
{
    private const int Quick = 100;
    private const string Secret = "abcdef-ghjkmn";

    [Theory]
    [InlineData("/")]
    [InlineData("/zoek?q=beleid")]
    [InlineData("/nergens")]
    [InlineData("/bron/basis.md")]
    public async Task Page_NotSignedIn_LeadsToTheFormAndBack(string address)
    {
        await using var site = await OpenAsync();

        using var answer = await site.BrowseSecurely().GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe($"/aanmelden?terug={Uri.EscapeDataString(address)}");
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Request_ThatIsNoPage_IsRefusedUnread()
    {
        await using var site = await OpenAsync();
        var browser = site.BrowseSecurely();
        using var json = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept", "application/json" } } };
        var token = (await browser.PageAsync("/aanmelden")).QuerySelector("input[name=_formulier]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("_formulier", token), KeyValuePair.Create("doe", "x")]);

        (await browser.SendAsync(json)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var path in new[] { "/gezien", "/toevoegen", "/afmelden", "/afbreken" })
        {
            using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = form });
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("PD8018");
        }
    }

    [Fact]
    public async Task SignIn_RightSecret_OpensThePageThatWasAskedForUntilSigningOut()
    {
        await using var site = await OpenAsync();
        var browser = site.BrowseSecurely();

        using var signedIn = await SignInAsync(browser, "Anna de Wit", Secret, "/zoek?q=beleid");

        signedIn.Headers.Location!.ToString().ShouldBe("/zoek?q=beleid");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-", StringComparison.Ordinal));
        cookie.ShouldContain("secure");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("domain");
        var page = await browser.PageAsync("/zoek?q=beleid");
        page.QuerySelector("header .leave")!.TextContent.ShouldContain("Anna de Wit");

        using var signedOut = await browser.SubmitAsync(page, "/afmelden");
        signedOut.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task SignIn_BackToAnotherSite_StaysHere()
    {
        await using var site = await OpenAsync();

        using var answer = await SignInAsync(site.BrowseSecurely(), "Anna de Wit", Secret, "//evil.example/");

        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task SignIn_GuessedAThousandTimes_TenAreTried()
    {
        await using var site = await OpenAsync();
        var browser = site.BrowseSecurely();
        var form = await browser.PageAsync("/aanmelden");
        Dictionary<HttpStatusCode, int> answers = [];

        for (var guess = 0; guess < 1_000; guess++)
        {
            using var answer = await SendAsync(browser, form, "Anna de Wit", $"geheim{guess}", "/");
            answers[answer.StatusCode] = answers.GetValueOrDefault(answer.StatusCode) + 1;
        }

        answers[HttpStatusCode.Unauthorized].ShouldBe(GuessLimiter.Most);
        answers[HttpStatusCode.TooManyRequests].ShouldBe(1_000 - GuessLimiter.Most);
        using var right = await SendAsync(browser, form, "Anna de Wit", Secret, "/");
        right.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        site.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Anna de Wit", "")]
    [InlineData("anna de wit", Secret)]
    [InlineData("Niemand", Secret)]
    [InlineData("-", "")]
    [InlineData("", "")]
    public async Task SignIn_WrongNameOrSecret_SaysTheSameOfBoth(string name, string secret)
    {
        await using var site = await OpenAsync();

        using var answer = await SignInAsync(site.BrowseSecurely(), name, secret, "/");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("PD8019");
    }

    [Fact]
    public async Task Notes_OfReadersWhoSignIn_AreTheirOwnInEveryBrowser()
    {
        await using var site = await TestSite.OpenAsync(TestSite.FillSample, Guarded);
        var (office, home, other) = (site.BrowseSecurely(), site.BrowseSecurely(), site.BrowseSecurely());
        (await SignInAsync(office, "Anna de Wit", Secret, "/")).Dispose();
        (await SignInAsync(home, "Anna de Wit", Secret, "/")).Dispose();
        (await SignInAsync(other, "Bram", Secret, "/")).Dispose();
        const string Years = "/jaren/2022/2025?verzekeraar=zz";
        var page = await office.PageAsync(Years);
        var button = page.QuerySelector(".deeds button")!;

        using var seen = await office.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/gezien")
        {
            Content = new FormUrlEncodedContent(
            [
                KeyValuePair.Create("_formulier", page.QuerySelector("input[name=_formulier]")!.GetAttribute("value")!),
                KeyValuePair.Create("doe", button.GetAttribute("value")!),
            ]),
        });

        seen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await home.PageAsync(Years)).QuerySelector(".deeds button")!.GetAttribute("aria-pressed").ShouldBe("true");
        page = await other.PageAsync(Years);
        page.QuerySelector(".deeds button")!.GetAttribute("aria-pressed").ShouldBe("false");
        page.QuerySelector(".others")!.TextContent.Trim().ShouldBe("gezien door 1 ander");
        page.QuerySelector(".together")!.TextContent.ShouldStartWith("Samen: 1 van ");
        (await home.PageAsync(Years)).QuerySelectorAll(".others").ShouldBeEmpty();

        var change = button.GetAttribute("value")!.Split('.')[1];
        var own = await office.PageAsync($"/wijziging/2022-2025/{change}?verzekeraar=zz");
        using var settled = await office.SubmitAsync(
            own, "/oordeel", ("doe", $"confirm.{change}"), ("notitie", "<b>Bel de verzekeraar</b>"));
        settled.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await other.PageAsync($"/wijziging/2022-2025/{change}?verzekeraar=zz")).QuerySelector(".others li")!.TextContent
            .ShouldBe("Anna de Wit: inhoudelijk gewijzigd – <b>Bel de verzekeraar</b>");
    }

    private static Task<TestSite> OpenAsync() => TestSite.OpenAsync(AddTests.Fill, Guarded);

    private static SiteOptions Guarded(SiteOptions options) => options with
    {
        Access = new SiteAccess
        {
            Readers = new ReaderAccounts(
                [ReaderAccount.Create("Anna de Wit", Secret, Quick), ReaderAccount.Create("Bram", Secret, Quick)]),
        },
    };

    private static async Task<HttpResponseMessage> SignInAsync(Browser browser, string name, string secret, string back) =>
        await SendAsync(browser, await browser.PageAsync("/aanmelden"), name, secret, back);

    private static Task<HttpResponseMessage> SendAsync(Browser browser, IHtmlDocument form, string name, string secret, string back) =>
        browser.SubmitAsync(form, "/aanmelden", ("naam", name), ("geheim", secret), ("terug", back));
}
