using System.Text;
using PolicyDiff.Testing.Web;

namespace PolicyDiff.Sources.Tests;

public sealed partial class WebFetcherTests : IDisposable
{
    private readonly LoopbackSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Get_File_IsItsContentWithWhatTheSiteSays()
    {
        _site.On("/beleid.pdf", SiteReply.Pdf("tekst", "ETag: \"v1\"", "Last-Modified: Mon, 01 Apr 2024 08:00:00 GMT"));
        using var sink = new MemoryStream();

        var answer = await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")), sink: sink);

        (answer.Status, answer.Form, answer.Size).ShouldBe((FetchStatus.Content, ContentForm.Pdf, 14));
        Encoding.ASCII.GetString(sink.ToArray()).ShouldBe("%PDF-1.7\ntekst");
        answer.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(sink.ToArray())));
        answer.NextCondition.ShouldBe(new FetchCondition(_site.At("/beleid.pdf"), "\"v1\"", "Mon, 01 Apr 2024 08:00:00 GMT"));
        _site.Requests.ShouldAllBe(request => request.Header("User-Agent") == "PolicyDiff/9.9");
        _site.Requests.Select(request => request.Path).ShouldBe(["/robots.txt", "/beleid.pdf"]);
    }

    [Fact]
    public async Task Get_UnderCondition_IsNotModified()
    {
        var condition = new FetchCondition(_site.At("/beleid.pdf"), "\"v1\"", "gisteren");
        _site.On("/beleid.pdf", request =>
            (request.Header("If-None-Match"), request.Header("If-Modified-Since")) == (condition.ETag, condition.LastModified)
                ? new SiteReply(304)
                : SiteReply.Pdf());
        var target = Some.Target(condition.FinalAddress) with { Condition = condition };

        var answer = await Some.GetAsync(target);

        answer.Status.ShouldBe(FetchStatus.NotModified);
        answer.NextCondition.ShouldBe(target.Condition);
    }

    [Fact]
    public async Task Get_RedirectToAnotherFileThanTheOneKept_SendsNoCondition()
    {
        _site.On("/nieuwste", SiteReply.To("/2026.pdf"));
        _site.On("/2026.pdf", SiteReply.Pdf());
        var target = Some.Target(_site.At("/nieuwste")) with { Condition = new FetchCondition(_site.At("/2025.pdf"), "\"v1\"", null) };

        (await Some.GetAsync(target)).Status.ShouldBe(FetchStatus.Content);

        _site.Requests.ShouldAllBe(request => request.Header("If-None-Match") == null);
    }

    [Fact]
    public async Task Get_NotModifiedThoughNothingIsKept_Fails()
    {
        _site.On("/beleid.pdf", new SiteReply(304));

        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")))).ShouldBe([SourceDiagnostics.BadStatus]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Get_NothingThere_IsGone(int status)
    {
        _site.On("/weg.pdf", new SiteReply(status));

        var answer = await Some.GetAsync(Some.Target(_site.At("/weg.pdf")));

        (answer.Status, answer.Diagnostics[0].Arguments[0]).ShouldBe((FetchStatus.Gone, $"{status}"));
        _site.Paths.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task Get_SiteInTrouble_IsAskedAgainOnce(int status)
    {
        _site.OnInTurn("/beleid.pdf", new SiteReply(status), SiteReply.Pdf());
        _site.On("/stuk.pdf", new SiteReply(status));

        (await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")))).Status.ShouldBe(FetchStatus.Content);
        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/stuk.pdf")))).ShouldBe([SourceDiagnostics.BadStatus]);

        _site.Paths.ShouldBe(["/beleid.pdf", "/beleid.pdf", "/stuk.pdf", "/stuk.pdf"]);
    }

    [Fact]
    public async Task Get_RefusedForGood_IsAskedOnce()
    {
        _site.On("/dicht.pdf", new SiteReply(403));

        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/dicht.pdf")))).ShouldBe([SourceDiagnostics.BadStatus]);

        _site.Paths.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Get_ConnectionThatBreaks_GetsASecondAttemptFromTheBeginning()
    {
        _site.OnInTurn("/beleid.pdf", SiteReply.Pdf("half") with { StatedLength = 100 }, SiteReply.Pdf("heel"));
        _site.On("/stuk.pdf", SiteReply.Pdf("half") with { StatedLength = 100 });
        using var sink = new MemoryStream();

        (await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")), sink: sink)).Status.ShouldBe(FetchStatus.Content);
        Encoding.ASCII.GetString(sink.ToArray()).ShouldBe("%PDF-1.7\nheel");
        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/stuk.pdf")))).ShouldBe([SourceDiagnostics.NoConnection]);
    }

    [Fact]
    public async Task Get_NobodyListening_Fails()
    {
        var address = _site.At("/beleid.pdf");
        _site.Dispose();

        var answer = await Some.GetAsync(Some.Target(address));

        answer.Status.ShouldBe(FetchStatus.Failed);
        Some.Codes(answer).ShouldBe([SourceDiagnostics.RobotsUnreadable]);
    }
}
