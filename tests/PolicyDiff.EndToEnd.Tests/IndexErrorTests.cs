using PolicyDiff.Cli;

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
