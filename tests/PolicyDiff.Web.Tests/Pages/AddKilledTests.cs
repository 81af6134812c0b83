using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Dom;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Pages;

/// <summary>Whenever the site is killed, the next start finds each document whole or not at all.</summary>
public sealed class AddKilledTests
{
    private const int Documents = 12;

    [Fact]
    public async Task Upload_KilledInTheMiddle_LeavesNothingBehind()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        await using (var served = await ServedProcess.StartAsync(site.Folder))
        {
            using var sending = await SendHalfAsync(served.Address);
            while (!Halves(site).Any(file => new FileInfo(file).Length > 0))
            {
                await Task.Yield();
            }

            await served.KillAsync();
        }

        await using var again = await ServedProcess.StartAsync(site.Folder);

        Halves(site).ShouldBeEmpty();
        site.Corpus.ShouldBe(["basis.md"]);
        using var client = new HttpClient { BaseAddress = again.Address };
        (await client.GetStringAsync("/")).ShouldContain("/doc/basis-");
    }

    /// <summary>The kill comes when so many documents are in the corpus: a different moment of the work each time.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task Confirm_KilledInTheMiddle_EachDocumentIsWholeOrNotThere(int seen)
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        await using (var served = await ServedProcess.StartAsync(site.Folder))
        {
            await ConfirmAsync(served.Address);
            while (site.Corpus.Count(path => path.StartsWith("2026/", StringComparison.Ordinal)) < seen)
            {
                await Task.Yield();
            }

            await served.KillAsync();
        }

        await using var again = await ServedProcess.StartAsync(site.Folder);

        site.Incoming.ShouldBeEmpty();
        var files = site.Corpus.Where(path => path.StartsWith("2026/", StringComparison.Ordinal)).ToList();
        files.Count.ShouldBeGreaterThanOrEqualTo(seen);
        var manifest = seen > 0 || files.Count > 0 ? await File.ReadAllTextAsync(Path.Combine(site.Folder, "corpus", "manifest.yaml")) : "";
        using var client = new HttpClient { BaseAddress = again.Address };
        var home = await client.GetStringAsync("/");
        foreach (var i in Enumerable.Range(0, Documents))
        {
            var isThere = files.Contains($"2026/voorbeeld/beleid-{i}.md");
            manifest.Contains($"2026/voorbeeld/beleid-{i}.md", StringComparison.Ordinal).ShouldBe(isThere, $"{i}");
            home.Contains($"Zorginkoopbeleid proef{i}x", StringComparison.Ordinal).ShouldBe(isThere, $"{i}");
        }
    }

    private static IEnumerable<string> Halves(TestSite site) => Path.Combine(site.Folder, "index", "incoming") is var folder
        && Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];

    /// <summary>Sends the begin of a form with a file, and no end.</summary>
    private static async Task<TcpClient> SendHalfAsync(Uri address)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false };
        var browser = new Browser(handler, address);
        var token = (await browser.PageAsync("/toevoegen")).QuerySelector("input[name=_formulier]")!.GetAttribute("value");
        var body = $"--x\r\nContent-Disposition: form-data; name=\"_formulier\"\r\n\r\n{token}\r\n"
            + $"--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"half.md\"\r\n\r\n{new string('a', 300_000)}";
        var head = $"POST /toevoegen HTTP/1.1\r\nHost: localhost:{address.Port}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            + $"Cookie: {browser.Cookies.GetCookieHeader(address)}\r\nContent-Length: 10000000\r\n\r\n";
        var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head + body));
        return connection;
    }

    private static async Task ConfirmAsync(Uri address)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        var browser = new Browser(handler, address);
        using var sent = await browser.UploadAsync(
            await browser.PageAsync("/toevoegen"),
            "/toevoegen",
            [.. Enumerable.Range(0, Documents).Select(i => ($"beleid-{i}.md", Encoding.UTF8.GetBytes(
                $"# Zorginkoopbeleid proef{i}x 2026\n\n## 1 Eisen\n\nDe zorgaanbieder moet proef {i} doen.\n")))]);
        IHtmlDocument check;
        do
        {
            check = await browser.FollowAsync(sent);
        }
        while (check.QuerySelector("fieldset.found") is null);

        using var taken = await browser.SubmitAsync(
            check, "/toevoegen/bevestigen", [.. Enumerable.Range(0, Documents).Select(i => ($"verzekeraar-{i}", "Voorbeeld"))]);
        taken.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
