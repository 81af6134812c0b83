using PolicyDiff.Cli;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>What concerns the process itself: its pipes, its signals, its version.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Interrupt = 2;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_Version_IsOneLine()
    {
        var run = await RealProcess.RunAsync(_folder.Path, path: null, "--version");

        (run.ExitCode, run.Error).ShouldBe((ExitCodes.Done, string.Empty));
        run.Output.ShouldMatch(@"^policydiff \d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?\r?\n$");
    }

    [Fact]
    public async Task Run_OutputClosedByItsReader_IsNoError()
    {
        // More than a pipe holds (64 KiB), or the program would be done before it notices.
        var sentence = string.Concat(Enumerable.Repeat("die samenwerkt met de huisarts en ", 20));
        _folder.Write(
            "beleid.md",
            "# Beleid 2025\n\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"De zorgaanbieder {i} {sentence} overlegt.\n\n")));
        (await CliRun.InAsync(_folder.Path, "ingest", "beleid.md")).ExitCode.ShouldBe(ExitCodes.Done);
        using var process = RealProcess.Start(_folder.Path, path: null, "show", "beleid");

        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(ExitCodes.Done);
        (await process.StandardError.ReadToEndAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_Cancelled_SaysSoAndKeepsWhatWasRead()
    {
        _folder.Write("beleid.md", "# Beleid 2025\n\nTekst.\n");
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        var environment = new CliEnvironment { Output = output, Error = error, WorkingFolder = _folder.Path };

        var exitCode = await new CliHost(environment).RunAsync(["ingest", "beleid.md"], cancellation.Token);

        exitCode.ShouldBe(128 + Interrupt);
        error.ToString().ShouldContain("PD9058");
    }
}
