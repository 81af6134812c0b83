using System.Text.Json.Nodes;
using NJsonSchema;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Processes;
using PolicyDiff.Testing.Web;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>The command against a site on this machine.</summary>
public sealed class FetchTests : IDisposable
{
    private static readonly DateTimeOffset FirstDay = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private const string AskAgain =
        "Open het adres in een browser. Statussen vanaf 500 wijzen op een storing bij de site"
        + ": probeer het later opnieuw; bij 401 en 403 vraagt de site om in te loggen.";

    private readonly LoopbackSite _site = new();
    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new();

    public FetchTests() => _clock.Advance(FirstDay - DateTimeOffset.UnixEpoch);

    private string Site => _site.At(string.Empty).AbsoluteUri.TrimEnd('/');

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Fetch_SitesOfEveryKind_SaysWhatBecameOfEach()
    {
        List("goed.md", "weg.md", "dicht/x.md", "stuk.md");
        _site.On("/robots.txt", SiteReply.Of("text/plain", "User-agent: *\nDisallow: /dicht/"));
        _site.On("/goed.md", Policy("een"));
        _site.On("/stuk.md", new SiteReply(500));

        var run = await RunAsync("fetch");

        run.ExitCode.ShouldBe(ExitCodes.Partial);
        run.Output.ShouldBe($"""
            nieuw        {Site}/goed.md
                         2026-11-30  corpus/2026/amber/goed-2026-11-30.md  (1 kB)
            verdwenen    {Site}/weg.md
            geweigerd    {Site}/dicht/x.md
            mislukt      {Site}/stuk.md
            1 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 verdwenen, 1 geweigerd door de site, 1 mislukt.
            Lees in wat nieuw is: policydiff ingest corpus

            """);
        run.Error.ShouldBe($"""
            {Site}/weg.md: fout PD7001
              Op dit adres staat niets meer (status 404). Wat bewaard was, blijft.
              Zo verhelpt u het: Zoek het nieuwe adres op de site en zet het in sources.yaml, of haal de bron weg.
            {Site}/dicht/x.md: fout PD7002
              De site staat niet toe dat programma's dit adres ophalen: {Site}/robots.txt
              Zo verhelpt u het: Bewaar het bestand met een browser en zet het in het corpus, of vraag het de uitgever.
            {Site}/stuk.md: fout PD7004
              De site antwoordt met status 500 en geeft geen inhoud.
              Zo verhelpt u het: {AskAgain}

            """);
        _site.Requests.ShouldAllBe(request => request.Header("User-Agent")!.StartsWith("PolicyDiff/"));
    }

    [Fact]
    public async Task Fetch_ChangedFile_ShowsBothVersions()
    {
        List("beleid.md");
        _site.OnInTurn("/beleid.md", Policy("een"), Policy("twee"));
        await RunAsync("fetch");
        _clock.Advance(TimeSpan.FromDays(1));

        var run = await RunAsync("fetch", "corpus", "--lang", "en");

        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        run.Output.ShouldBe($"""
            changed      {Site}/beleid.md
                         2026-11-30  corpus/2026/amber/beleid-2026-11-30.md  (1 kB)
                         2026-12-01  corpus/2026/amber/beleid-2026-12-01.md  (1 kB)
            0 new, 1 changed, 0 unchanged, 0 gone, 0 forbidden by the site, 0 failed.
            Read what is new: policydiff ingest corpus

            """);
    }

    [Fact]
    public async Task Fetch_WithIngest_TheLaterVersionIsInForce()
    {
        _folder.Write("corpus/2025/amber.md", """
            ---
            insurer: Amber
            years: 2025
            ---
            # Beleid wijkverpleging 2025

            De zorgaanbieder meldt een wijziging binnen 9 weken.
            """);
        List("beleid.md");
        _site.OnInTurn("/beleid.md", Policy("7 weken"), Policy("5 weken"));

        (await RunAsync("fetch", "--ingest")).Output.ShouldContain("2 gelezen");
        _clock.Advance(TimeSpan.FromDays(1));
        (await RunAsync("fetch", "--ingest")).Output.ShouldContain("1 gelezen");
        var list = await RunAsync("list");
        var report = await RunAsync("2025", "2026", "--format", "md");

        list.Output.ShouldContain("2026-12-01");
        report.ExitCode.ShouldBe(ExitCodes.Done, report.Error);
        report.Output.ShouldContain("5 weken");
        report.Output.ShouldNotContain("7 weken");
        report.Output.ShouldContain("2026-11-30"); // The version that was replaced is named.
    }

    [Fact]
    public async Task Fetch_DryRun_KeepsNothing()
    {
        List("beleid.md");
        _site.On("/beleid.md", Policy("een"));

        var run = await RunAsync("fetch", "--dry-run", "--ingest");

        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        run.Output.ShouldEndWith("Er is niets bewaard (--dry-run).\n");
        Directory.EnumerateFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName)
            .ShouldBe(["corpus", "sources.yaml"], ignoreOrder: true);
    }

    [Fact]
    public async Task Fetch_Json_FollowsItsSchema()
    {
        List("beleid.md", "weg.md");
        File.AppendAllText(Path.Combine(_folder.Path, "corpus/sources.yaml"), "  - {address: niets, insurer: Amber, years: 2026}\n");
        _site.OnInTurn("/beleid.md", Policy("een"), Policy("twee"));
        await RunAsync("fetch");

        var run = await RunAsync("fetch", "--format", "json");

        run.ExitCode.ShouldBe(ExitCodes.Partial);
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(TestCorpus.PathOf("docs/schema/fetch.schema.json")));
        schema.Validate(run.Output).ShouldBeEmpty();
        var json = JsonNode.Parse(run.Output)!;
        json["sources"]!.AsArray().Select(source => (string)source!["status"]!).ShouldBe(["changed", "gone"]);
        ((string)json["sources"]![0]!["earlier"]!["path"]!).ShouldBe("corpus/2026/amber/beleid-2026-11-30.md");
        ((int)json["diagnostics"]![0]!["line"]!).ShouldBe(4);
        schema.Validate(run.Output.Replace("\"gone\"", "\"away\"", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("", "PD1322")]
    [InlineData("sources:\n  - {address: niets, insurer: Amber, years: 2026}\n", "PD1324")]
    [InlineData(null, "PD7030")]
    public async Task Fetch_NoUsableSource_IsWrongUse(string? list, string code)
    {
        if (list is not null)
        {
            _folder.Write("corpus/sources.yaml", list);
        }

        var run = await RunAsync("fetch");

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldContain(code);
    }

    [Theory]
    [InlineData("fetch", "--format", "docx")]
    [InlineData("fetch", "corpus", "--source", "onbekend")]
    [InlineData("fetch", "corpus", "nog-een")]
    public async Task Fetch_WrongUse_AsksNobody(params string[] args)
    {
        List("beleid.md");

        (await RunAsync(args)).ExitCode.ShouldBe(ExitCodes.WrongUse);

        _site.Requests.ShouldBeEmpty();
    }

    private void List(params string[] paths)
    {
        var entries = paths.Select(path => $"  - {{address: '{Site}/{path}', insurer: Amber, years: 2026}}\n");
        _folder.Write("corpus/sources.yaml", $"sources:\n{string.Concat(entries)}");
    }

    private static SiteReply Policy(string term) => SiteReply.Of(
        "text/markdown", $"# Beleid wijkverpleging 2026\n\nDe zorgaanbieder meldt een wijziging binnen {term}.\n");

    private Task<CliRun> RunAsync(params string[] args) =>
        CliRun.InAsync(_folder.Path, environment => environment with { Clock = _clock, FetchPause = TimeSpan.Zero }, args);
}
