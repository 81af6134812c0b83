using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>Where results go, and in which form.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputTests()
    {
        _folder.Write("a.md", "# Beleid 2024\n\nDe zorgaanbieder heeft ten minste 10 medewerkers in dienst.\n");
        _folder.Write("b.md", "# Beleid 2025\n\nDe zorgaanbieder heeft ten minste 12 medewerkers in dienst.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compare_OutputFile_HoldsWhatWouldBeShown()
    {
        var shown = await CliRun.InAsync(_folder.Path, "compare", "a.md", "b.md", "--format", "md");
        var written = await CliRun.InAsync(_folder.Path, "compare", "a.md", "b.md", "-o", "uit/rapport.md");

        (written.ExitCode, written.Output).ShouldBe((ExitCodes.Done, string.Empty));
        File.ReadAllText(Path.Combine(_folder.Path, "uit", "rapport.md"))
            .Replace("](../", "](", StringComparison.Ordinal)
            .ShouldBe(shown.Output);
    }

    [Theory]
    [InlineData(false, false, "auto", false)]
    [InlineData(true, false, "auto", true)]
    [InlineData(true, true, "auto", false)]
    [InlineData(true, true, "always", true)]
    [InlineData(false, false, "always", true)]
    [InlineData(true, false, "never", false)]
    public async Task Compare_Colour_FollowsTerminalNoColorAndOption(bool terminal, bool noColor, string mode, bool colored)
    {
        var run = await CliRun.InAsync(
            _folder.Path,
            environment => environment with { OutputIsTerminal = terminal, NoColor = noColor },
            "compare", "a.md", "b.md", "--color", mode);

        run.Output.Contains("\u001b[", StringComparison.Ordinal).ShouldBe(colored);
    }

    [Theory]
    [InlineData("docx", true, ExitCodes.WrongUse)]
    [InlineData("xlsx", true, ExitCodes.WrongUse)]
    [InlineData("xlsx", false, ExitCodes.Done)]
    [InlineData("html", true, ExitCodes.Done)]
    public async Task Compare_BinaryFormat_IsRefusedByATerminal(string format, bool terminal, int exitCode)
    {
        var run = await CliRun.InAsync(
            _folder.Path, environment => environment with { OutputIsTerminal = terminal }, "compare", "a.md", "b.md", "--format", format);

        run.ExitCode.ShouldBe(exitCode);
        run.Error.Contains("PD9056", StringComparison.Ordinal).ShouldBe(exitCode == ExitCodes.WrongUse);
        string.IsNullOrEmpty(run.Output).ShouldBe(exitCode == ExitCodes.WrongUse);
    }

    [Fact]
    public async Task Compare_RunThatFails_LeavesTheOldFile()
    {
        _folder.Write("rapport.html", "ouder rapport");

        var run = await CliRun.InAsync(_folder.Path, "compare", "a.md", "weg.md", "-o", "rapport.html");

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        File.ReadAllText(Path.Combine(_folder.Path, "rapport.html")).ShouldBe("ouder rapport");
    }

    [Fact]
    public async Task Compare_English_IsEnglishThroughout()
    {
        var run = await CliRun.InAsync(_folder.Path, "compare", "a.md", "weg.md", "--lang", "en");

        run.Error.ShouldBe(
            "weg.md: error PD9010\n  There is no such file or folder.\n  To mend: Check the spelling and the folder you work in.\n");
    }

    [Fact]
    public async Task Compare_TwiceInOtherFolders_GivesTheSameBytes()
    {
        using var other = new TemporaryFolder();
        foreach (var name in new[] { "a.md", "b.md" })
        {
            File.Copy(Path.Combine(_folder.Path, name), Path.Combine(other.Path, name));
        }

        var (first, second) = (
            await CliRun.InAsync(_folder.Path, "compare", "a.md", "b.md", "--format", "json"),
            await CliRun.InAsync(other.Path, "compare", "a.md", "b.md", "--format", "json"));

        first.Output.ShouldBe(second.Output);
        first.Output.ShouldNotContain(_folder.Path);
    }

    [Fact]
    public async Task Ingest_Quiet_ShowsErrorsOnly()
    {
        var run = await CliRun.InAsync(_folder.Path, "ingest", "a.md", "weg.md", "--quiet");

        run.ExitCode.ShouldBe(ExitCodes.Partial);
        run.Error.ShouldContain("PD9010");
    }
}
