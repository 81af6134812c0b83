using System.Net;
using PolicyDiff.Testing.Storage;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Health;

[Collection(SampleSite.Collection)]
public sealed class HealthTests(SampleSite sample)
{
    [Theory]
    [InlineData("/gezond", "gezond\n")]
    [InlineData("/klaar", "klaar\n")]
    public async Task Ask_SiteThatAnswers_SaysSoInOneWord(string address, string word)
    {
        using var answer = await sample.Browser.GetAsync(address);

        (answer.StatusCode, await answer.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.OK, word));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Ready_StoreWithoutIndex_IsNotReadyThoughItRuns()
    {
        await using var site = await TestSite.OpenAsync(folder => Write(folder, "corpus/a.md"));
        Directory.Delete(Path.Combine(site.Folder, "index"), recursive: true);

        using var ready = await site.Browse().GetAsync("/klaar");
        using var alive = await site.Browse().GetAsync("/gezond");

        (ready.StatusCode, await ready.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.ServiceUnavailable, "PD3008\n"));
        alive.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [SkippableFact]
    public async Task Ready_ServerThatWentAwayAndCameBack_IsReadyAgain()
    {
        using var cluster = PostgresCluster.TryStart();
        Skip.If(cluster is null, "PostgreSQL is not installed.");
        await using var site = await TestSite.OpenAsync(
            folder => Write(folder, "corpus/a.md"), store: cluster!.Address(cluster.CreateDatabase()));
        var browser = site.Browse();
        (await browser.GetAsync("/klaar")).StatusCode.ShouldBe(HttpStatusCode.OK);

        cluster!.Stop();
        using var away = await browser.GetAsync("/klaar");
        (await browser.GetAsync("/gezond")).StatusCode.ShouldBe(HttpStatusCode.OK);
        cluster.Start();

        away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await away.Content.ReadAsStringAsync()).ShouldBeOneOf("PD3303\n", "PD3311\n");
        (await browser.GetAsync("/klaar")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static void Write(string folder, string path)
    {
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        File.WriteAllText(Path.Combine(folder, path), "# Inkoopbeleid 2025\n\nDe zorgaanbieder levert een plan.\n");
    }
}
