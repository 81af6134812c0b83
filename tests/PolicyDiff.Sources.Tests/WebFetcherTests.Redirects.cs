using PolicyDiff.Testing.Web;

namespace PolicyDiff.Sources.Tests;

public sealed partial class WebFetcherTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Get_Redirect_IsFollowed(int status)
    {
        _site.On("/oud", SiteReply.To("nieuw.pdf#pagina-2", status));
        _site.On("/nieuw.pdf", SiteReply.Pdf());

        var answer = await Some.GetAsync(Some.Target(_site.At("/oud")));

        (answer.Status, answer.FinalAddress, answer.Diagnostics.Count).ShouldBe((FetchStatus.Content, _site.At("/nieuw.pdf"), 0));
    }

    [Fact]
    public async Task Get_RedirectToAnotherHost_IsFollowedWithAWarningByItsRules()
    {
        _site.On("/oud", SiteReply.To(_site.OtherHostAt("/nieuw.pdf").AbsoluteUri));
        _site.On("/nieuw.pdf", SiteReply.Pdf());

        var answer = await Some.GetAsync(Some.Target(_site.At("/oud")));

        (answer.Status, Some.Codes(answer).Single(), answer.Diagnostics[0].Arguments[0])
            .ShouldBe((FetchStatus.Content, SourceDiagnostics.OtherHost, _site.OtherHostAt("/nieuw.pdf").AbsoluteUri));
        _site.Requests.Count(request => request.Path == "/robots.txt").ShouldBe(2);
    }

    [Fact]
    public async Task Get_RedirectsInACircle_EndAtTheLimit()
    {
        _site.On("/a", SiteReply.To("/b"));
        _site.On("/b", SiteReply.To("/a"));

        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/a")))).ShouldBe([SourceDiagnostics.TooManyRedirects]);

        _site.Paths.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Get_FiveRedirects_AreFollowed()
    {
        for (var i = 0; i < 5; i++)
        {
            _site.On($"/{i}", SiteReply.To($"/{i + 1}"));
        }

        _site.On("/5", SiteReply.Pdf());

        (await Some.GetAsync(Some.Target(_site.At("/0")))).Status.ShouldBe(FetchStatus.Content);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("http://iemand:geheim@127.0.0.1/x")]
    [InlineData("http://[")]
    public async Task Get_RedirectToWhatIsNoAddressOfTheWeb_Fails(string to)
    {
        _site.On("/oud", SiteReply.To(to));

        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/oud")))).ShouldBe([SourceDiagnostics.BadRedirect]);
    }

    [Theory]
    [InlineData("https://a.example/x", "http://a.example/y", SourceDiagnostics.UnsafeRedirect)]
    [InlineData("https://a.example/x", "http://b.example/y", SourceDiagnostics.UnsafeRedirect)]
    [InlineData("https://a.example/x", "https://b.example/y", SourceDiagnostics.OtherHost)]
    [InlineData("http://a.example/x", "https://a.example/y", null)]
    public void Redirect_BetweenSafeAndUnsafe_OnlyGoesUp(string from, string to, string? code)
    {
        using var response = new HttpResponseMessage { Headers = { Location = new Uri(to) } };

        var redirect = RedirectTarget.Of(response, new Uri(from), Some.Target(new Uri(from)));

        redirect.Noticed?.Code.ShouldBe(code);
        redirect.To.ShouldBe(code == SourceDiagnostics.UnsafeRedirect ? null : new Uri(to));
    }
}
