using System.Text;
using PolicyDiff.Testing.Web;

namespace PolicyDiff.Sources.Tests;

public sealed class PageSetFetcherTests : IDisposable
{
    private readonly LoopbackSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Get_Set_FollowsLinksBelowItsOwnAddressOnly()
    {
        _site.On("/beleid", Page(
            "/beleid/a", "beleid/b/", "/contact", "https://elders.invalid/beleid/x", "mailto:a@b.example", "#top", "/beleid/a#deel"));
        _site.On("/beleid/a", Page("/beleid", "c"));
        _site.On("/beleid/b/", Page("/beleid/b"));
        _site.On("/beleid/c", Page());

        var answer = await GetAsync("/beleid");

        answer.Status.ShouldBe(FetchStatus.Content);
        Paths(answer).ShouldBe(["/beleid", "/beleid/a", "/beleid/b/", "/beleid/c"]);
        _site.Paths.ShouldBe(Paths(answer));
        answer.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_LinksToFilesAndQuestions_AreNamedAndNotFollowed()
    {
        _site.On("/beleid", Page("/beleid/bijlage.pdf", "/beleid/zoek?q=1", "/elders.pdf"));

        var answer = await GetAsync("/beleid");

        answer.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe([SourceDiagnostics.LinksNotFollowed]);
        answer.Diagnostics[0].Arguments[0].ShouldBe("2");
        answer.Diagnostics[0].Arguments[1].ShouldContain("/beleid/bijlage.pdf");
        _site.Paths.ShouldBe(["/beleid"]);
    }

    [Fact]
    public async Task Get_MorePagesThanTheLimit_AreLeftOutWithAWarning()
    {
        _site.On("/beleid", Page("beleid/1", "beleid/2", "beleid/3"));
        foreach (var number in new[] { 1, 2, 3 })
        {
            _site.On($"/beleid/{number}", Page());
        }

        var answer = await GetAsync("/beleid", Some.Options with { MostPages = 3 });

        answer.Pages.Count.ShouldBe(3);
        answer.Diagnostics.Single().Arguments.ShouldBe(["3", "5", "1"]);
    }

    [Fact]
    public async Task Get_PagesDeeperThanTheLimit_AreLeftOutWithAWarning()
    {
        _site.On("/beleid", Page("beleid/1"));
        _site.On("/beleid/1", Page("2"));
        _site.On("/beleid/2", Page("3"));
        _site.On("/beleid/3", Page());

        var answer = await GetAsync("/beleid", Some.Options with { DeepestPage = 2 });

        Paths(answer).ShouldBe(["/beleid", "/beleid/1", "/beleid/2"]);
        answer.Diagnostics.Single().Code.ShouldBe(SourceDiagnostics.PagesLeftOut);
    }

    [Fact]
    public async Task Get_PagesThatAreNotThere_AreNamed()
    {
        _site.On("/robots.txt", SiteReply.Of("text/plain", "User-agent: *\nDisallow: /beleid/dicht"));
        _site.On("/beleid", Page("beleid/weg", "beleid/dicht", "beleid/uit", "beleid/plaatje", "beleid/a"));
        _site.On("/beleid/uit", SiteReply.To("/inloggen"));
        _site.On("/beleid/plaatje", SiteReply.Of("image/png", "x"));
        _site.On("/beleid/a", Page());

        var answer = await GetAsync("/beleid");

        Paths(answer).ShouldBe(["/beleid", "/beleid/a"]);
        answer.Diagnostics.Single().Code.ShouldBe(SourceDiagnostics.PagesMissing);
        answer.Diagnostics.Single().Arguments[0].ShouldBe("4");
        _site.Paths.ShouldNotContain("/inloggen");
    }

    [Fact]
    public async Task Get_PageThatFails_StopsTheSet()
    {
        _site.On("/beleid", Page("beleid/a", "beleid/stuk", "beleid/b"));
        _site.On("/beleid/a", Page());
        _site.On("/beleid/stuk", new SiteReply(500));

        var answer = await GetAsync("/beleid");

        (answer.Status, answer.Pages.Count).ShouldBe((FetchStatus.Failed, 0));
        answer.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe([SourceDiagnostics.BadStatus, SourceDiagnostics.SetIncomplete]);
        _site.Paths.ShouldNotContain("/beleid/b");
    }

    [Fact]
    public async Task Get_FirstPageGone_IsGone() => (await GetAsync("/beleid")).Status.ShouldBe(FetchStatus.Gone);

    [Fact]
    public async Task Get_FirstPageThatLeadsOutOfTheSet_Fails()
    {
        _site.On("/beleid/2025", SiteReply.To("/"));
        _site.On("/", Page("/alles"));

        var answer = await GetAsync("/beleid/2025");

        (answer.Status, answer.Diagnostics.Single().Code).ShouldBe((FetchStatus.Failed, SourceDiagnostics.LeadsOutOfSet));
        _site.Paths.ShouldBe(["/beleid/2025"]);
    }

    [Fact]
    public async Task Get_TwoAddressesOfOnePage_IsTakenOnce()
    {
        _site.On("/beleid", Page("beleid/a", "beleid/alias"));
        _site.On("/beleid/a", Page());
        _site.On("/beleid/alias", SiteReply.To("/beleid/a"));

        Paths(await GetAsync("/beleid")).ShouldBe(["/beleid", "/beleid/a"]);
    }

    [Fact]
    public async Task Get_PageThatDidNotChange_ComesFromWhatIsKept()
    {
        _site.On("/beleid", request => request.Header("If-None-Match") == "\"1\"" ? new SiteReply(304) : Page());
        _site.On("/beleid/a", Page());
        var condition = new FetchCondition(_site.At("/beleid"), "\"1\"", null);
        var kept = new KeptPageContent(condition, Encoding.UTF8.GetBytes("<a href=\"/beleid/a\">a</a>"));

        var answer = await GetAsync("/beleid", kept: address => address == _site.At("/beleid") ? kept : null);

        Paths(answer).ShouldBe(["/beleid", "/beleid/a"]);
        answer.Pages[0].Content.ToArray().ShouldBe(kept.Content.ToArray());
        answer.Pages[0].Condition.ShouldBe(kept.Condition);
    }

    private async Task<PageSetAnswer> GetAsync(string path, FetchOptions? options = null, Func<Uri, KeptPageContent?>? kept = null)
    {
        using var fetcher = new WebFetcher(Some.Options);
        var set = new PageSetFetcher(fetcher, new FakeViewer(), options ?? Some.Options, kept ?? (_ => null));
        return await set.GetAsync(_site.At(path), CancellationToken.None);
    }

    private static SiteReply Page(params string[] links) =>
        SiteReply.Page($"<html><body>{string.Concat(links.Select(link => $"<a href=\"{link}\">x</a>"))}</body></html>");

    private static string[] Paths(PageSetAnswer answer) => [.. answer.Pages.Select(page => page.Address.AbsolutePath)];
}
