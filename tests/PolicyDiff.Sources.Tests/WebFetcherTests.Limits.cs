using PolicyDiff.Testing.Processes;
using PolicyDiff.Testing.Web;

namespace PolicyDiff.Sources.Tests;

public sealed partial class WebFetcherTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_SiteThatFallsSilent_IsLeft(bool saysSomethingFirst)
    {
        var clock = new SteppedClock();
        var reply = saysSomethingFirst ? SiteReply.Pdf(new string('x', 5000)) : new SiteReply(200);
        _site.On("/traag.pdf", reply with { FallsSilent = true });

        var options = Some.Options with { Clock = clock, LongestInAll = TimeSpan.FromDays(40) };
        var get = Some.GetAsync(Some.Target(_site.At("/traag.pdf")), options);
        while (!get.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(61)); // Whenever the program listens, its time is over.
            await Task.WhenAny(get, Task.Delay(5));
        }

        Some.Codes(await get).ShouldBe([SourceDiagnostics.Silent]);
    }

    [Fact]
    public async Task Get_SiteThatDripsForEver_IsLeft()
    {
        var clock = new SteppedClock();
        _site.On("/druppel.pdf", SiteReply.Pdf(new string('x', 2000)) with { ForEver = new byte[1] });
        using var sink = new ClockedSink(clock, TimeSpan.FromSeconds(50));

        var options = Some.Options with { Clock = clock, LongestInAll = TimeSpan.FromMinutes(5) };
        var answer = await Some.GetAsync(Some.Target(_site.At("/druppel.pdf"), long.MaxValue), options, sink);

        Some.Codes(answer).ShouldBe([SourceDiagnostics.TooSlow]);
        answer.Diagnostics[0].Arguments.ShouldBe(["300"]);
    }

    [Fact]
    public async Task Get_EndlessAnswer_IsCutOffAtTheLimit()
    {
        _site.On("/eindeloos.pdf", SiteReply.Pdf() with { ForEver = new byte[4096] });
        using var sink = new MemoryStream();

        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/eindeloos.pdf"), 3 << 20), sink: sink))
            .ShouldBe([SourceDiagnostics.TooLarge]);

        sink.Length.ShouldBeLessThanOrEqualTo(3 << 20);
    }

    [Fact]
    public async Task Get_AnswerThatStatesTooLargeASize_IsNotRead()
    {
        _site.On("/groot.pdf", SiteReply.Pdf() with { StatedLength = (3 << 20) + 1 });
        using var sink = new MemoryStream();

        var answer = await Some.GetAsync(Some.Target(_site.At("/groot.pdf"), 3 << 20), sink: sink);

        (Some.Codes(answer).Single(), answer.Diagnostics[0].Arguments[0], sink.Length).ShouldBe((SourceDiagnostics.TooLarge, "3", 0));
    }

    [Fact]
    public async Task Get_PackedAnswer_IsMeasuredUnpacked()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write("%PDF-1.7\n"u8);
            zip.Write(new byte[2 << 20]);
        }

        string[] headers = ["Content-Encoding: gzip"];
        _site.On("/bom.pdf", new SiteReply(200) { Type = "application/pdf", Body = packed.ToArray(), Headers = headers });

        packed.Length.ShouldBeLessThan(1 << 20);
        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/bom.pdf")))).ShouldBe([SourceDiagnostics.TooLarge]);
    }

    [Theory]
    [InlineData("text/html", "<!DOCTYPE html><html><body>Pagina niet gevonden</body></html>", SourceDiagnostics.OtherContent)]
    [InlineData("application/pdf", "<!DOCTYPE html><html><body>Storing</body></html>", SourceDiagnostics.OtherContent)]
    [InlineData("application/pdf", "geen pdf", SourceDiagnostics.WrongContent)]
    [InlineData("image/png", "%PDF-1.7", SourceDiagnostics.WrongContent)]
    [InlineData("application/pdf", "", SourceDiagnostics.EmptyAnswer)]
    public async Task Get_OtherThanAFileInItsPlace_IsRefused(string type, string content, string code)
    {
        _site.On("/beleid.pdf", SiteReply.Of(type, content));
        using var sink = new MemoryStream();

        Some.Codes(await Some.GetAsync(Some.Target(_site.At("/beleid.pdf")), sink: sink)).ShouldBe([code]);

        sink.Length.ShouldBe(0);
    }

    [Fact]
    public async Task Get_PageWhereAFileIsKept_IsRefused()
    {
        _site.On("/download?id=7", SiteReply.Page("<html><body>Sessie verlopen</body></html>"));

        var answer = await Some.GetAsync(Some.Target(_site.At("/download?id=7")) with { Expected = ContentForm.Pdf });

        Some.Codes(answer).ShouldBe([SourceDiagnostics.OtherContent]);
    }

    /// <summary>Takes content while time goes by.</summary>
    private sealed class ClockedSink(SteppedClock clock, TimeSpan step) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            clock.Advance(step);
        }
    }
}
