using System.Net;
using System.Net.Sockets;
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
    [InlineData("0.0.0.0")]
    [InlineData("192.168.1.7")]
    public async Task Serve_AnotherAddress_IsRefusedWithAWord(string address)
    {
        var (code, _, error) = await ServedSite.RunAsync(sample.Site.Folder, CancellationToken.None, "serve", "--address", address);

        code.ShouldBe(ExitCodes.WrongUse);
        error.ShouldContain("PD8011");
        error.ShouldContain(address);
    }
}
