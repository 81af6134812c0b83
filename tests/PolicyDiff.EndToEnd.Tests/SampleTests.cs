using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>The sample corpus that comes with the program.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sample_NewFolder_HoldsTheCorpusOfTheRepository()
    {
        var run = await RunAsync("sample", "corpus");

        (run.ExitCode, run.Error).ShouldBe((ExitCodes.Done, string.Empty));
        run.Output.ShouldBe($"Het voorbeeldcorpus staat in corpus ({Expected.Count} bestanden). Ga zo verder:\n  policydiff 2022 2025\n");
        Files("corpus").ShouldBe(Expected, ignoreOrder: true);
        File.ReadAllBytes(Path.Combine(_folder.Path, "corpus", "manifest.yaml"))
            .ShouldBe(File.ReadAllBytes(TestCorpus.PathOf("corpus/manifest.yaml")));
    }

    [Fact]
    public async Task Sample_ThenTheYears_IsReadByTheFirstQuestion()
    {
        await RunAsync("sample", "corpus");

        var run = await RunAsync("2022", "2024", "--insurer", "polderzorg", "--stat");

        run.ExitCode.ShouldBe(ExitCodes.Done);
        run.Output.ShouldContain("Polderzorg");
    }

    [Theory]
    [InlineData("mijn map/voorbeeld", "\"mijn map/voorbeeld\"")]
    [InlineData("elders/corpus", "elders/corpus")]
    public async Task Sample_FolderThatIsNotTheFirstCorpus_SaysToReadIt(string folder, string asked) =>
        (await RunAsync("sample", folder)).Output.ShouldEndWith($"Ga zo verder:\n  policydiff ingest {asked}\n  policydiff 2022 2025\n");

    [Fact]
    public async Task Sample_IndexIsThereAlready_SaysToReadIt()
    {
        _folder.Write("beleid.md", "# Beleid 2025\n\nDe zorgaanbieder werkt samen met de huisarts.\n");
        await RunAsync("ingest", "beleid.md");

        (await RunAsync("sample", "corpus")).Output.ShouldContain("policydiff ingest corpus");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("leeg/")]
    public async Task Sample_EmptyFolder_IsFilled(string folder)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, folder));

        (await RunAsync("sample", folder)).ExitCode.ShouldBe(ExitCodes.Done);

        Files(folder).ShouldBe(Expected, ignoreOrder: true);
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("corpus/beleid.md")]
    public async Task Sample_FolderWithFilesOrAFile_IsRefusedAndLeftAlone(string folder)
    {
        _folder.Write("corpus/beleid.md", "eigen tekst");

        var run = await RunAsync("sample", folder);

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldStartWith($"{folder}: fout PD9017");
        Files(".").ShouldBe(["corpus/beleid.md"]);
    }

    [Fact]
    public async Task Sample_PlaceThatCannotBeMade_IsRefusedWithNothingBeside()
    {
        _folder.Write("vol", "een bestand op de plaats van de map");

        var run = await RunAsync("sample", "vol/voorbeeld");

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldStartWith("vol/voorbeeld: fout PD9019");
        Files(".").ShouldBe(["vol"]);
    }

    [Fact]
    public async Task Sample_ProgramWithoutSample_SaysSo() =>
        (await CliRun.InAsync(_folder.Path, environment => environment with { ProgramFolder = _folder.Path }, "sample", "corpus"))
            .Error.ShouldContain("PD9018");

    [Theory]
    [InlineData("2022", "2025")]
    [InlineData("table")]
    [InlineData("list")]
    [InlineData("ingest", ".")]
    public async Task AnyQuestion_EmptyFolder_NamesTheSample(params string[] args)
    {
        var run = await RunAsync(args);

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldContain("policydiff sample ");
    }

    [Fact]
    public async Task Table_NoThemesInTheWorkingFolder_UsesThoseOfTheProgram()
    {
        await RunAsync("sample", "corpus");

        var run = await RunAsync("table", "--themes", "huisartsenzorg");

        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        run.Output.ShouldContain("CZ");
    }

    private static IReadOnlyList<string> Expected { get; } = Below(TestCorpus.PathOf("corpus"));

    private IReadOnlyList<string> Files(string folder) => Below(Path.Combine(_folder.Path, folder));

    private static IReadOnlyList<string> Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')),
    ];

    private Task<CliRun> RunAsync(params string[] args) =>
        CliRun.InAsync(_folder.Path, static environment => environment with { ProgramFolder = AppContext.BaseDirectory }, args);
}
