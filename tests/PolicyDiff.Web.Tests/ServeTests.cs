using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests;

[Collection(SampleSite.Collection)]
public sealed class ServeTests(SampleSite sample)
{
    [Fact]
    public async Task Serve_OnAFreePort_AnswersThisMachineUntilItIsStopped()
    {
        await using var served = await ServedSite.OpenAsync(sample.Site.Folder);

        using var client = new HttpClient { BaseAddress = served.Address };
        (await client.GetStringAsync("/")).ShouldContain("Zorg en Zekerheid");
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = $"evil.example:{served.Address.Port}" } };
        (await client.SendAsync(foreign)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
        using var otherPort = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = $"localhost:{served.Address.Port ^ 1}" } };
        (await client.SendAsync(otherPort)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);

        (await served.StopAsync()).ShouldBe(ExitCodes.Done);
    }

    [Theory]
    [InlineData("/toevoegen", "multipart/form-data; boundary=x")]
    [InlineData("/gezien", "application/x-www-form-urlencoded")]
    public async Task Serve_TenGigabytes_AreRefusedBeforeTheyAreSent(string path, string mediaType)
    {
        await using var served = await ServedSite.OpenAsync(sample.Site.Folder);
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, served.Address.Port);
        await using var stream = connection.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost:{served.Address.Port}\r\nContent-Type: {mediaType}\r\nContent-Length: 10737418240\r\n\r\n"));
        using var reader = new StreamReader(stream);

        (await reader.ReadToEndAsync()).ShouldStartWith("HTTP/1.1 413 ");
        Directory.Exists(Path.Combine(sample.Site.Folder, "index", "incoming")).ShouldBeFalse();
    }

    [Fact]
    public async Task Serve_PortTaken_SaysSo()
    {
        await using var served = await ServedSite.OpenAsync(sample.Site.Folder);

        var (code, _, error) = await ServedSite.RunAsync(
            sample.Site.Folder,
            CancellationToken.None,
            "serve",
            "--port",
            $"{served.Address.Port}");

        code.ShouldBe(ExitCodes.WrongUse);
        error.ShouldContain("PD8007");
    }

    [Theory]
    [InlineData("PD8011", "--listen", "0.0.0.0")]
    [InlineData("PD8011", "--address", "192.168.1.7")]
    [InlineData("PD8011", "--listen", "0.0.0.0", "--readers", "lezers.txt")]
    [InlineData("PD8025", "--listen", "overal")]
    [InlineData("PD8022", "--readers", "leeg.txt")]
    [InlineData("PD8021", "--readers", "kapot.txt")]
    [InlineData("PD8024", "--certificate", "leeg.txt")]
    public async Task Serve_BeyondThisMachineWithoutAllThatNeeds_IsRefusedWithAWord(string code, params string[] args)
    {
        var folder = sample.Site.Folder;
        await File.WriteAllTextAsync(Path.Combine(folder, "leeg.txt"), "# niemand\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "kapot.txt"), "Anna\n");
        await ServedSite.RunAsync(folder, CancellationToken.None, "reader", "add", "Anna", "lezers.txt");

        var (exit, _, error) = await ServedSite.RunAsync(folder, CancellationToken.None, ["serve", .. args]);

        exit.ShouldBe(ExitCodes.WrongUse);
        error.ShouldContain(code);
    }

    [Fact]
    public async Task Serve_WithReadersAndCertificate_LetsAReaderInByHttps()
    {
        var folder = sample.Site.Folder;
        await WriteCertificateAsync(Path.Combine(folder, "site.pem"));
        var (_, output, _) = await ServedSite.RunAsync(folder, CancellationToken.None, "reader", "add", "Bram", "wie.txt");
        await using var served = await ServedSite.OpenAsync(
            folder, "--listen", "127.0.0.1", "--readers", "wie.txt", "--certificate", "site.pem");
        served.Address.Scheme.ShouldBe("https");
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.Subject == "CN=policydiff-test";
        var browser = new Browser(handler, served.Address);
        using var closed = await browser.GetAsync("/");
        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var signedIn = await browser.SubmitAsync(
            await browser.PageAsync("/aanmelden"), "/aanmelden", ("naam", "Bram"), ("geheim", output.Split('\n')[1].Trim()));

        (await browser.FollowAsync(signedIn)).Body!.TextContent.ShouldContain("Zorg en Zekerheid");
    }

    private static async Task WriteCertificateAsync(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=policydiff-test", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        await File.WriteAllTextAsync(path, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
    }
}
