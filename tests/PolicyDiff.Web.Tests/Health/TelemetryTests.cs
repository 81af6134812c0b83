using System.Collections.Concurrent;
using System.Net;
using System.Text;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Health;

[Collection(SampleSite.Collection)]
public sealed class TelemetryTests(SampleSite sample)
{
    [Fact]
    public async Task Serve_WithCollector_SendsHowLongRoutesTookAndNothingThatWasAsked()
    {
        using var collector = new Collector();
        await using (var served = await ServedSite.OpenAsync(sample.Site.Folder, "--telemetry", collector.Address))
        {
            using var client = new HttpClient { BaseAddress = served.Address };
            (await client.GetAsync("/zoek?q=geheimzinnig")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await client.GetAsync("/doc/verborgenwoord")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        collector.Sent["/v1/metrics"].ShouldContain("http.server.request.duration");
        collector.Sent["/v1/metrics"].ShouldContain("/zoek");
        collector.Sent["/v1/traces"].ShouldContain("policydiff");
        collector.Sent["/v1/traces"].ShouldContain("/doc/{id}");
        string.Concat(collector.Sent.Values).ShouldNotContain("geheimzinnig");
        string.Concat(collector.Sent.Values).ShouldNotContain("verborgenwoord");
    }

    [Fact]
    public async Task Serve_CollectorThatIsNotThere_AnswersAllTheSame()
    {
        await using var served = await ServedSite.OpenAsync(sample.Site.Folder, "--telemetry", "http://127.0.0.1:1");

        using var client = new HttpClient { BaseAddress = served.Address };

        (await client.GetAsync("/gezond")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await served.StopAsync()).ShouldBe(ExitCodes.Done);
    }

    [Theory]
    [InlineData("localhost:4318")]
    [InlineData("ftp://localhost")]
    [InlineData("http://anna:geheim@localhost:4318")]
    public async Task Serve_NoAddressOfACollector_SaysSo(string address)
    {
        var (code, _, error) = await ServedSite.RunAsync(sample.Site.Folder, CancellationToken.None, "serve", "--port", "0", "--telemetry", address);

        code.ShouldBe(ExitCodes.WrongUse);
        error.ShouldContain("PD8030");
    }

    /// <summary>Takes what is sent to it, by path; texts stand as they are in the binary form.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly HttpListener _listener = new();

        public Collector()
        {
            Address = $"http://127.0.0.1:{FreePort()}";
            _listener.Prefixes.Add(Address + "/");
            _listener.Start();
            _ = TakeAsync();
        }

        public string Address { get; }

        public ConcurrentDictionary<string, string> Sent { get; } = new(StringComparer.Ordinal);

        public void Dispose() => _listener.Close();

        private async Task TakeAsync()
        {
            while (_listener.IsListening)
            {
                try
                {
                    var context = await _listener.GetContextAsync();
                    using var content = new MemoryStream();
                    await context.Request.InputStream.CopyToAsync(content);
                    Sent.AddOrUpdate(context.Request.Url!.AbsolutePath, Encoding.Latin1.GetString(content.ToArray()), (_, before) => before + Encoding.Latin1.GetString(content.ToArray()));
                    context.Response.Close();
                }
                catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
            }
        }

        private static int FreePort()
        {
            using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            taken.Start();
            return ((IPEndPoint)taken.LocalEndpoint).Port;
        }
    }
}
