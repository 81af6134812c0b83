using System.Security.Cryptography;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>That it makes no difference to an answer where documents are kept, and what a corpus is copied by.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PostgresCluster? _cluster;

    public void Dispose()
    {
        _cluster?.Dispose();
        _folder.Dispose();
    }

    [SkippableFact]
    public async Task YearReport_FromEitherStore_HasTheSameBytes()
    {
        var store = Store();
        CopySample();

        (await RunAsync("ingest", "corpus")).ExitCode.ShouldBe(0);
        (await RunAsync("ingest", "corpus", "--store", store, "--index", "node")).ExitCode.ShouldBe(0);

        foreach (var format in new[] { "text", "json", "html" })
        {
            var local = await RunAsync("2022", "2025", "--format", format);
            (await RunAsync("2022", "2025", "--format", format, "--store", store, "--index", "node")).Output.ShouldBe(local.Output);
            local.Output.ShouldNotBeEmpty();
        }
    }

    [SkippableFact]
    public async Task Search_OnANodeThatWasAway_FindsWhatOthersStored()
    {
        var store = Store();
        CopySample();
        await RunAsync("ingest", "corpus/2022", "--store", store, "--index", "one");
        await RunAsync("search", "wijkverpleging", "--store", store, "--index", "two");

        await RunAsync("ingest", "corpus", "--store", store, "--index", "one");

        var first = await RunAsync("search", "wijkverpleging", "--format", "json", "--store", store, "--index", "one");
        (await RunAsync("search", "wijkverpleging", "--format", "json", "--store", store, "--index", "two")).Output.ShouldBe(first.Output);
        first.Output.ShouldContain("2025");
    }

    [SkippableFact]
    public async Task StoreCopy_ThereAndBack_GivesTheSameReport()
    {
        var store = Store();
        CopySample();
        await RunAsync("ingest", "corpus");
        var before = await RunAsync("2022", "2025");

        (await RunAsync("store", "copy", "index", store, "--lang", "en")).Output
            .ShouldBe("8 documents are in both now and are equal; 8 of them were copied.\n");
        (await RunAsync("store", "copy", store, "back", "--lang", "en")).Output
            .ShouldBe("8 documents are in both now and are equal; 8 of them were copied.\n");

        (await RunAsync("2022", "2025", "--index", "back")).Output.ShouldBe(before.Output);
        Directory.EnumerateFiles(Path.Combine(_folder.Path, "back", "sources")).Select(Hash).Order(StringComparer.Ordinal)
            .ShouldBe(Directory.EnumerateFiles(Path.Combine(_folder.Path, "corpus"), "*-20*", SearchOption.AllDirectories)
                .Select(Hash)
                .Order(StringComparer.Ordinal));
        (await RunAsync("store", "copy", "index", store, "--lang", "en")).Output.ShouldContain("0 of them");
    }

    [Fact]
    public async Task Store_InTheSettingsFile_IsUsedUnlessAnOptionNamesAnother()
    {
        _folder.Write("settings.yaml", "store: postgres://anna@/beleid?host=/nergens\n");
        _folder.Write("corpus/a.md", "# Inkoopbeleid 2025\n\nDe zorgaanbieder levert een plan.\n");
        Task<CliRun> RunSettledAsync(params string[] args) => CliRun.InAsync(
            _folder.Path, environment => environment with { SettingsFile = Path.Combine(_folder.Path, "settings.yaml") }, args);

        (await RunSettledAsync("ingest", "corpus")).Error.ShouldContain("PD3303");
        (await RunSettledAsync("ingest", "corpus", "--store", "index")).ExitCode.ShouldBe(0);

        _folder.Write("settings.yaml", "stroe: index\n");
        (await RunSettledAsync("list")).Error.ShouldContain("settings.yaml, regel 1: fout PD1411");
    }

    [Fact]
    public async Task StoreCopy_OtherVersionThere_IsRefusedUnlessAskedFor()
    {
        _folder.Write("corpus/a.md", "# Inkoopbeleid 2025\n\nDe zorgaanbieder levert een plan.\n");
        await RunAsync("ingest", "corpus", "--index", "one");
        _folder.Write("corpus/a.md", "# Inkoopbeleid 2025\n\nDe zorgaanbieder levert twee plannen.\n");
        await RunAsync("ingest", "corpus", "--index", "two");

        (await RunAsync("store", "copy", "one", "two")).Error.ShouldContain("PD3312");
        (await RunAsync("show", "a.md", "--index", "two")).Output.ShouldContain("twee plannen");

        (await RunAsync("store", "copy", "one", "two", "--replace")).ExitCode.ShouldBe(0);
        (await RunAsync("list", "--format", "json", "--index", "two")).Output
            .ShouldBe((await RunAsync("list", "--format", "json", "--index", "one")).Output);
    }

    [Theory]
    [InlineData("PD3301", "list", "--store", "mysql://anna@db/beleid")]
    [InlineData("PD3302", "list", "--store", "postgres://anna:geheim@db/beleid")]
    [InlineData("PD3303", "list", "--store", "postgres://anna@/beleid?host=/nergens")]
    [InlineData("PD9050", "store", "verplaats", "a", "b")]
    public async Task Store_ThatCannotBe_SaysSoWithoutThePassword(string code, params string[] args)
    {
        var run = await RunAsync(args);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(code);
        run.Error.ShouldNotContain("geheim");
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private Task<CliRun> RunAsync(params string[] args) => CliRun.InAsync(_folder.Path, args);

    private string Store()
    {
        _cluster = PostgresCluster.TryStart();
        Skip.If(_cluster is null, "PostgreSQL is not installed.");
        return _cluster!.Address(_cluster.CreateDatabase());
    }

    private void CopySample()
    {
        foreach (var path in Directory.EnumerateFiles(TestCorpus.PathOf("corpus"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.Path, "corpus", Path.GetRelativePath(TestCorpus.PathOf("corpus"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }
}
