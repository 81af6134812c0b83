using System.Text;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Sources;
using PolicyDiff.Testing.Processes;
using PolicyDiff.Testing.Web;

namespace PolicyDiff.Pipeline.Tests.Fetching;

public sealed partial class FetchRunTests : IDisposable
{
    private static readonly DateTimeOffset FirstDay = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private readonly LoopbackSite _site = new();
    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new();

    public FetchRunTests() => _clock.Advance(FirstDay - DateTimeOffset.UnixEpoch);

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Fetch_NewFile_IsKeptWithRecordAndManifest()
    {
        ListBeleid();
        _site.On("/beleid.pdf", SiteReply.Pdf("een", "ETag: \"1\""));

        var outcome = (await FetchAsync()).Sources.Single();

        (outcome.Status, outcome.Current!.Path, outcome.Current.Fetched, outcome.Current.Size, outcome.Earlier)
            .ShouldBe((SourceStatus.New, "corpus/2026/amber/beleid-2026-11-30.pdf", FirstDay, 12, null));
        Read("corpus/2026/amber/beleid-2026-11-30.pdf").ShouldBe("%PDF-1.7\neen");
        Read("corpus/manifest.yaml").ShouldBe($"""
            documents:
              - path: "2026/amber/beleid-2026-11-30.pdf"
                insurer: "Amber"
                years: 2026
                careTypes: ["wijkverpleging"]
                version: "2026-11-30"
                source: "{_site.At("/beleid.pdf")}"

            """);
        Read("corpus/fetched.json").ShouldContain("\"eTag\": \"\\\"1\\\"\"");
        Files().Count.ShouldBe(4);
    }

    [Fact]
    public async Task Fetch_FileSwappedUnderTheSameName_IsANewVersion()
    {
        ListBeleid();
        _site.OnInTurn("/beleid.pdf", SiteReply.Pdf("een"), SiteReply.Pdf("een"), SiteReply.Pdf("twee"), SiteReply.Pdf("drie"));

        (await FetchAsync()).Sources.Single().Status.ShouldBe(SourceStatus.New);
        (await FetchAsync()).Sources.Single().Status.ShouldBe(SourceStatus.Unchanged);
        _clock.Advance(TimeSpan.FromDays(3));
        var changed = (await FetchAsync()).Sources.Single();
        (await FetchAsync()).Sources.Single().Current!.Path.ShouldBe("corpus/2026/amber/beleid-2026-12-03-2.pdf");

        (changed.Status, changed.Earlier!.Path, changed.Current!.Path).ShouldBe(
            (SourceStatus.Changed, "corpus/2026/amber/beleid-2026-11-30.pdf", "corpus/2026/amber/beleid-2026-12-03.pdf"));
        (changed.Current.Fetched - changed.Earlier.Fetched).ShouldBe(TimeSpan.FromDays(3));
        Read("corpus/2026/amber/beleid-2026-11-30.pdf").ShouldEndWith("een");
        Read("corpus/2026/amber/beleid-2026-12-03.pdf").ShouldEndWith("twee");
        Read("corpus/manifest.yaml").Split("- path").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Fetch_SiteThatKnowsMarks_IsAskedByThem()
    {
        ListBeleid();
        ServeMarked();

        await FetchAsync();
        var before = Files();
        var outcome = (await FetchAsync()).Sources.Single();

        (outcome.Status, outcome.Current!.Path).ShouldBe((SourceStatus.Unchanged, "corpus/2026/amber/beleid-2026-11-30.pdf"));
        Files().ShouldBe(before);
        _site.Requests[^1].Header("If-None-Match").ShouldBe("\"1\"");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fetch_KeptFileThatIsGoneOrTouched_IsFetchedAnew(bool isGone)
    {
        ListBeleid();
        ServeMarked();
        await FetchAsync();
        var kept = Path.Combine(_folder.Path, "corpus/2026/amber/beleid-2026-11-30.pdf");
        if (isGone)
        {
            File.Delete(kept);
        }
        else
        {
            File.WriteAllText(kept, "aangeraakt");
        }

        var outcome = (await FetchAsync()).Sources.Single();

        (outcome.Status, outcome.Current!.Path).ShouldBe((SourceStatus.Changed, "corpus/2026/amber/beleid-2026-11-30-2.pdf"));
    }

    [Fact]
    public async Task Fetch_PageWhoseCodeChangesButNotItsText_IsUnchanged()
    {
        List("  - {address: 'ADRES/pagina', insurer: Amber, years: 2026}");
        _site.OnInTurn("/pagina", Page("een", token: 1), Page("een", token: 2), Page("twee", token: 3));

        (await FetchAsync()).Sources.Single().Current!.Path.ShouldBe("corpus/2026/amber/pagina-2026-11-30.html");
        (await FetchAsync()).Sources.Single().Status.ShouldBe(SourceStatus.Unchanged);
        (await FetchAsync()).Sources.Single().Status.ShouldBe(SourceStatus.Changed);
    }

    [Theory]
    [InlineData(404, SourceStatus.Gone)]
    [InlineData(403, SourceStatus.Failed)]
    public async Task Fetch_AddressThatStopsAnswering_KeepsWhatIsKept(int status, SourceStatus expected)
    {
        ListBeleid();
        _site.OnInTurn("/beleid.pdf", SiteReply.Pdf("een"), new SiteReply(status));
        await FetchAsync();
        var before = Files();

        (await FetchAsync()).Sources.Single().Status.ShouldBe(expected);

        Files().ShouldBe(before);
    }

    [Theory]
    [InlineData("text/html", "<html><body>Storing</body></html>")]
    [InlineData("application/pdf", "<html><body>Storing</body></html>")]
    public async Task Fetch_PageOfAnErrorInPlaceOfTheFile_KeepsNothingOfIt(string type, string content)
    {
        List("  - {address: 'ADRES/download', insurer: Amber, years: 2026}");
        _site.OnInTurn("/download", SiteReply.Pdf("een"), SiteReply.Of(type, content));
        await FetchAsync();
        var before = Files();

        var outcome = (await FetchAsync()).Sources.Single();

        (outcome.Status, outcome.Diagnostics.Single().Code).ShouldBe((SourceStatus.Failed, SourceDiagnostics.OtherContent));
        Files().ShouldBe(before);
    }

    [Fact]
    public async Task Fetch_AnswerThatBreaksOff_LeavesNothingHalf()
    {
        ListBeleid();
        _site.On("/beleid.pdf", SiteReply.Pdf("half") with { StatedLength = 1000 });

        (await FetchAsync()).Sources.Single().Status.ShouldBe(SourceStatus.Failed);

        Files().ShouldBe(["corpus/sources.yaml"]);
    }

    [Fact]
    public async Task Fetch_OneSourceFails_TheOthersAreAsked()
    {
        List("""
              - {address: 'ADRES/a.pdf', insurer: A, years: 2026}
              - {address: 'ADRES/b.pdf', insurer: A, years: 2026}
              - {address: niets, insurer: A, years: 2026}
            """);
        _site.On("/b.pdf", SiteReply.Pdf());

        var result = await FetchAsync();

        result.Sources.Select(source => source.Status).ShouldBe([SourceStatus.Gone, SourceStatus.New]);
        result.ListDiagnostics.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Fetch_DryRun_AsksAndWritesNothing()
    {
        ListBeleid();
        _site.On("/beleid.pdf", SiteReply.Pdf("een"));

        var result = await FetchAsync(new FetchRequest("corpus") { IsDryRun = true });

        var outcome = result.Sources.Single();
        (outcome.Status, outcome.Current!.Path).ShouldBe((SourceStatus.New, "corpus/2026/amber/beleid-2026-11-30.pdf"));
        Files().ShouldBe(["corpus/sources.yaml"]);
    }

    [Theory]
    [InlineData("b", 1)]
    [InlineData("amber", 2)]
    [InlineData("ADRES/a.pdf", 1)]
    public async Task Fetch_NamedSource_OnlyThatIsAsked(string name, int count)
    {
        List("""
              - {address: 'ADRES/a.pdf', insurer: Amber, years: 2026}
              - {address: 'ADRES/b.pdf', insurer: Amber, years: 2026}
              - {address: 'ADRES/c.pdf', insurer: Polder, years: 2026}
            """);

        (await FetchAsync(new FetchRequest("corpus") { Sources = [WithSite(name)] })).Sources.Count.ShouldBe(count);
    }

    [Fact]
    public async Task Fetch_UnknownSource_NamesTheNearest()
    {
        ListBeleid();

        var stop = await Should.ThrowAsync<PolicyDiffException>(() => FetchAsync(new FetchRequest("corpus") { Sources = ["belied"] }));

        stop.Diagnostic.Code.ShouldBe(PipelineDiagnostics.UnknownSource);
        stop.Diagnostic.Arguments[1].ShouldStartWith("beleid");
        _site.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fetch_NoList_SaysSo() =>
        (await Should.ThrowAsync<PolicyDiffException>(() => FetchAsync())).Diagnostic.Code.ShouldBe(PipelineDiagnostics.NoSourceList);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schemaVersion\": 2, \"versions\": []}")]
    [InlineData("{\"schemaVersion\": 1, \"versions\": [null]}")]
    [InlineData("{\"schemaVersion\": 1, \"versions\": [{}]}")]
    public async Task Fetch_DamagedRecord_StopsBeforeAnythingIsAsked(string record)
    {
        ListBeleid();
        _folder.Write("corpus/fetched.json", record);

        (await Should.ThrowAsync<PolicyDiffException>(() => FetchAsync())).Diagnostic.Code.ShouldBe(PipelineDiagnostics.FetchRecordDamaged);

        _site.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fetch_RecordThatPointsOutOfTheFolder_IsNotFollowed()
    {
        ListBeleid();
        _site.On("/beleid.pdf", SiteReply.Pdf("een", "ETag: \"1\""));
        await FetchAsync();
        var outside = _folder.Write("elders.pdf", "%PDF-1.7\neen");
        var record = Path.Combine(_folder.Path, "corpus/fetched.json");
        var text = File.ReadAllText(record);
        File.WriteAllText(record, text.Replace("2026/amber/beleid-2026-11-30.pdf", "../elders.pdf", StringComparison.Ordinal));

        await FetchAsync();

        _site.Requests[^1].Header("If-None-Match").ShouldBeNull();
        File.ReadAllText(outside).ShouldBe("%PDF-1.7\neen");
    }

    [Fact]
    public async Task Fetch_ManifestThatCannotBeExtended_SaysWhatToAdd()
    {
        ListBeleid();
        _folder.Write("corpus/manifest.yaml", "documents: []\n");
        _site.On("/beleid.pdf", SiteReply.Pdf("een"));

        var outcome = (await FetchAsync()).Sources.Single();

        (outcome.Status, outcome.Diagnostics.Single().Code).ShouldBe((SourceStatus.New, PipelineDiagnostics.ManifestNotExtended));
        outcome.Diagnostics.Single().Arguments[0].ShouldStartWith("- {path: \"2026/amber/beleid-2026-11-30.pdf\", insurer: \"Amber\"");
        Read("corpus/manifest.yaml").ShouldBe("documents: []\n");
    }

    [Fact]
    public async Task Fetch_FolderThatCannotBeMade_FailsThatSourceOnly()
    {
        List("  - {address: 'ADRES/a.pdf', insurer: A, years: 2025}\n  - {address: 'ADRES/b.pdf', insurer: A, years: 2026}");
        _folder.Write("corpus/2025", "geen map");
        _site.On("/a.pdf", SiteReply.Pdf());
        _site.On("/b.pdf", SiteReply.Pdf());

        var result = await FetchAsync();

        result.Sources.Select(source => source.Status).ShouldBe([SourceStatus.Failed, SourceStatus.New]);
        result.AllDiagnostics.Single().Code.ShouldBe(PipelineDiagnostics.CannotWriteFolder);
    }

    [Fact]
    public async Task Fetch_ManifestNearerToTheFile_IsTheOneThatGrows()
    {
        ListBeleid();
        _folder.Write("corpus/2026/manifest.yaml", "documents:\n  # de onze\n  - path: x.md\n");
        _site.On("/beleid.pdf", SiteReply.Pdf("een"));

        await FetchAsync();

        Read("corpus/2026/manifest.yaml")
            .ShouldStartWith("documents:\n  # de onze\n  - path: x.md\n  - path: \"amber/beleid-2026-11-30.pdf\"\n");
        File.Exists(Path.Combine(_folder.Path, "corpus/manifest.yaml")).ShouldBeFalse();
    }

    private void ListBeleid() => List("  - {address: 'ADRES/beleid.pdf', insurer: Amber, years: 2026, careTypes: [wijkverpleging]}");

    private void List(string sources) => _folder.Write("corpus/sources.yaml", $"sources:\n{WithSite(sources)}\n");

    private string WithSite(string text) =>
        text.Replace("ADRES", _site.At(string.Empty).AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);

    private Task<FetchResult> FetchAsync(FetchRequest? request = null)
    {
        var options = new FetchOptions
        {
            UserAgent = "PolicyDiff/9.9",
            Clock = _clock,
            PausePerHost = TimeSpan.Zero,
            LongestPause = TimeSpan.Zero,
        };
        return new FetchRun(_folder.Shown, options).FetchAsync(request ?? new FetchRequest("corpus"), null, CancellationToken.None);
    }

    private void ServeMarked() => _site.On(
        "/beleid.pdf",
        request => request.Header("If-None-Match") is "\"1\"" ? new SiteReply(304) : SiteReply.Pdf("een", "ETag: \"1\""));

    private static SiteReply Page(string text, int token) => SiteReply.Page($"""
        <html><head><meta name=token content={token}></head>
        <body><main><h1>Beleid</h1><p>De zorgaanbieder werkt {text}.</p></main></body></html>
        """);

    private string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_folder.Path, path)));

    private List<string> Files() =>
    [
        .. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
