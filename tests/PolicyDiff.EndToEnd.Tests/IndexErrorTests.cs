using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>An index that cannot be used is named, with the way out.</summary>
public sealed class IndexErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexErrorTests() => _folder.Write("beleid.md", "# Beleid 2025\n\nDe zorgaanbieder werkt samen met de huisarts.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_FileThatIsNoIndex_IsRefusedAndLeftAlone()
    {
        var file = _folder.Write("index/corpus.db", new string('x', 5000));

        foreach (var args in new[] { new[] { "list" }, ["ingest", "beleid.md"] })
        {
            var run = await CliRun.InAsync(_folder.Path, args);
            run.ExitCode.ShouldBe(ExitCodes.WrongUse);
            run.Error.ShouldContain("PD3003");
            run.Error.ShouldContain("Zo verhelpt u het:");
        }

        new FileInfo(file).Length.ShouldBe(5000);
    }

    [Fact]
    public async Task Run_IndexOfANewerVersion_IsRefused()
    {
        await CliRun.InAsync(_folder.Path, "ingest", "beleid.md");
        SetFormatVersion(99);

        var run = await CliRun.InAsync(_folder.Path, "list");

        (run.ExitCode, run.Output).ShouldBe((ExitCodes.WrongUse, string.Empty));
        run.Error.ShouldContain("PD3002");
        run.Error.ShouldContain("99");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Run_IndexOfAnOlderVersion_IsRefusedWithTheWayOut(byte version)
    {
        await CliRun.InAsync(_folder.Path, "ingest", "beleid.md");
        SetFormatVersion(version);

        foreach (var args in new[] { new[] { "list" }, ["search", "huisarts"], ["ingest", "beleid.md"] })
        {
            var run = await CliRun.InAsync(_folder.Path, args);
            (run.ExitCode, run.Output).ShouldBe((ExitCodes.WrongUse, string.Empty));
            run.Error.ShouldContain("PD3001");
            run.Error.ShouldContain("Verwijder de indexmap en lees de documenten opnieuw in");
        }
    }

    [Fact]
    public async Task Run_SearchIndexIsGone_IsMadeAgainWithAWord()
    {
        await CliRun.InAsync(_folder.Path, "ingest", "beleid.md");
        Directory.Delete(Path.Combine(_folder.Path, "index", "lucene"), recursive: true);

        var first = await CliRun.InAsync(_folder.Path, "search", "huisarts");
        var second = await CliRun.InAsync(_folder.Path, "search", "huisarts");

        first.Error.ShouldContain("De zoekindex wordt bijgewerkt");
        second.Error.ShouldBeEmpty();
        (first.ExitCode, first.Output).ShouldBe((ExitCodes.Done, second.Output));
        first.Output.ShouldContain("huisarts");
    }

    [OrdinaryUserFact]
    public async Task Run_SearchInAFolderThatMayOnlyBeRead_AnswersAndSaysWhatIsMissing()
    {
        await CliRun.InAsync(_folder.Path, "ingest", "beleid.md");
        var lucene = Path.Combine(_folder.Path, "index", "lucene");
        var before = Directory.GetFiles(lucene).ToDictionary(file => file, File.ReadAllBytes);
        _folder.Write("nieuw.md", "# Nieuw\n\nOok de apotheek werkt samen.\n");
        await CliRun.InAsync(_folder.Path, "ingest", "nieuw.md");
        Directory.GetFiles(lucene).ToList().ForEach(File.Delete);
        before.ToList().ForEach(file => File.WriteAllBytes(file.Key, file.Value));
        using (new ReadOnlyFolder(lucene))
        {
            var lagging = await CliRun.InAsync(_folder.Path, "search", "huisarts");
            (lagging.ExitCode, lagging.Output.Contains("huisarts", StringComparison.Ordinal)).ShouldBe((ExitCodes.Done, true));
            lagging.Error.ShouldContain("PD3202");
        }

        (await CliRun.InAsync(_folder.Path, "search", "apotheek")).Output.ShouldContain("apotheek");
        using (new ReadOnlyFolder(lucene))
        {
            var current = await CliRun.InAsync(_folder.Path, "search", "apotheek");
            (current.ExitCode, current.Error).ShouldBe((ExitCodes.Done, string.Empty));
        }

        Directory.Delete(lucene, recursive: true);
        using (new ReadOnlyFolder(Path.Combine(_folder.Path, "index")))
        {
            var none = await CliRun.InAsync(_folder.Path, "search", "apotheek");
            none.ExitCode.ShouldBe(ExitCodes.WrongUse);
            none.Error.ShouldContain("PD3203");
        }
    }

    [Fact]
    public async Task Run_IndexFolderThatCannotBeMade_IsRefused()
    {
        _folder.Write("vol", "een bestand op de plaats van de map");

        var run = await CliRun.InAsync(_folder.Path, "ingest", "beleid.md", "--index", "vol/index");

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldContain("PD3004");
        run.Error.ShouldContain("vol/index/corpus.db");
    }

    [OrdinaryUserFact]
    public async Task Run_IndexThatMayOnlyBeRead_AnswersQuestionsAndRefusesToWrite()
    {
        await CliRun.InAsync(_folder.Path, "ingest", "beleid.md");
        using var readOnly = new ReadOnlyFolder(Path.Combine(_folder.Path, "index"));

        (await CliRun.InAsync(_folder.Path, "list")).ExitCode.ShouldBe(ExitCodes.Done);
        _folder.Write("nieuw.md", "# Nieuw\n\nTekst van een nieuw document.\n");
        (await CliRun.InAsync(_folder.Path, "ingest", "nieuw.md")).Error.ShouldContain("PD3004");
    }

    /// <summary>Writes PRAGMA user_version where SQLite keeps it: four bytes, big-endian, at offset 60 of the file header.</summary>
    private void SetFormatVersion(byte version)
    {
        using var file = File.Open(Path.Combine(_folder.Path, "index", "corpus.db"), FileMode.Open);
        file.Position = 60;
        file.Write([0, 0, 0, version]);
    }
}
