using PolicyDiff.Testing.Web;

namespace PolicyDiff.Sources.Tests;

public sealed partial class WebFetcherTests
{
    [Fact]
    public async Task Get_AddressThatRobotsMayNotAsk_IsNotAsked()
    {
        _site.On("/robots.txt", SiteReply.Of("text/plain", "User-agent: *\nDisallow: /intern/"));
        _site.On("/intern/beleid.pdf", SiteReply.Pdf());

        var answer = await Some.GetAsync(Some.Target(_site.At("/intern/beleid.pdf")));

        (answer.Status, Some.Codes(answer).Single()).ShouldBe((FetchStatus.Forbidden, SourceDiagnostics.ForbiddenByRobots));
        _site.Paths.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_RedirectToWhatRobotsMayNotAsk_IsNotFollowed()
    {
        _site.On("/robots.txt", SiteReply.Of("text/plain", "User-agent: *\nDisallow: /intern/"));
        _site.On("/beleid.pdf", SiteReply.To("/intern/beleid.pdf"));
        _site.On("/intern/beleid.pdf", SiteReply.Pdf());

        (await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")))).Status.ShouldBe(FetchStatus.Forbidden);

        _site.Paths.ShouldBe(["/beleid.pdf"]);
    }

    [Theory]
    [InlineData(500, 2)]
    [InlineData(429, 2)]
    public async Task Get_RulesThatCannotBeRead_NothingIsAsked(int status, int attempts)
    {
        _site.On("/robots.txt", new SiteReply(status));
        _site.On("/beleid.pdf", SiteReply.Pdf());

        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")))).ShouldBe([SourceDiagnostics.RobotsUnreadable]);

        (_site.Paths.Count, _site.Requests.Count).ShouldBe((0, attempts));
    }

    [Fact]
    public async Task Get_RulesElsewhere_AreFollowed()
    {
        _site.On("/robots.txt", SiteReply.To("/regels.txt"));
        _site.On("/regels.txt", SiteReply.Of("text/plain", "User-agent: policydiff\nDisallow: /"));

        (await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")))).Status.ShouldBe(FetchStatus.Forbidden);
    }

    [Fact]
    public async Task Get_ManyAddressesOfAHost_AsksForItsRulesOnce()
    {
        _site.On("/a.pdf", SiteReply.Pdf());
        using var fetcher = new WebFetcher(Some.Options);

        for (var i = 0; i < 3; i++)
        {
            using var sink = new MemoryStream();
            (await fetcher.GetAsync(Some.Target(_site.At("/a.pdf")), sink, CancellationToken.None)).Status.ShouldBe(FetchStatus.Content);
        }

        _site.Requests.Count(request => request.Path == "/robots.txt").ShouldBe(1);
    }
}
