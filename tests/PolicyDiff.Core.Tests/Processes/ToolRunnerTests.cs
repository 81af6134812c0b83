using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Processes;
using PolicyDiff.Testing.Processes;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class ToolRunnerTests
{
    // A .NET program reserves far more addresses than it uses.
    private static readonly ToolLimits Ample = new(TimeSpan.FromSeconds(1), 1L << 42, 1L << 32);

    // Only ever reached by a test that fails.
    private static readonly TimeSpan AtLast = TimeSpan.FromMinutes(2);

    private readonly SteppedClock _clock = new();
    private readonly ToolRunner _runner;

    public ToolRunnerTests() => _runner = new ToolRunner(program => Diagnostic.Error("PD0000", null, program))
    {
        Clock = _clock,
        // Else the runtime maps its code through a file of 2 GiB, which a limit of output forbids.
        Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_EnableWriteXorExecute"] = "0" },
    };

    [Fact]
    public void Run_ProgramThatHangs_IsStoppedForTime() => Run(Ample, PassTheTime, "hang").Stop.ShouldBe(ToolStop.Time);

    [Fact]
    public void Run_ProgramThatWasKeptWaiting_GoesOn()
    {
        var limits = Ample with { Time = TimeSpan.FromSeconds(10) };

        Run(limits, LetWork, "work").Succeeded.ShouldBeTrue();

        string LetWork(TextReader output)
        {
            output.ReadLine();
            _clock.Advance(limits.Time);
            return output.ReadToEnd();
        }
    }

    [Fact]
    public void Run_ProgramThatEndsInTime_IsNotStopped() =>
        Run(Ample, static output => output.ReadToEnd(), "lines", "3").Succeeded.ShouldBeTrue();

    [Fact]
    public void Run_EndlessOutput_IsStoppedForOutput() =>
        Run(Ample with { OutputBytes = 100_000 }, static output => output.ReadToEnd(), "endless").Stop.ShouldBe(ToolStop.Output);

    [Fact]
    public void Run_ReaderStopsEarly_StillEnds() =>
        Run(Ample, static output => output.ReadLine(), "lines", "200000").Succeeded.ShouldBeTrue();

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(
            () => _runner.Run(DotNetHost.Path, [.. StubProgram.Arguments, "hang"], Ample, Cancel, cancellation.Token));

        void Cancel(TextReader output)
        {
            output.ReadLine();
            cancellation.Cancel();
        }
    }

    [Fact]
    public void Run_ArgumentWithSpacesAndQuotes_ArrivesAsItIs()
    {
        string[] odd = ["a b \"c\" $HOME; ls", "%PATH% & dir", @"C:\map\", "", "'é'"];

        Lines("echo", odd).ShouldBe(odd);
    }

    [Fact]
    public void Run_TemporaryFolder_IsPrivateAndGoneAfterwards()
    {
        var lines = Lines("where");

        Path.GetFileName(lines[1]).ShouldBe(Path.GetFileName(lines[0])); // macOS links its temporary folder.
        lines[2].ShouldBe(OperatingSystem.IsWindows() ? "private" : "UserExecute, UserWrite, UserRead");
        Directory.Exists(lines[0]).ShouldBeFalse();
    }

    [PrlimitFact]
    public void Run_WrittenFileTooLarge_IsStoppedForOutput() =>
        RunSystem("dd", ["if=/dev/zero", "of=large", "bs=1024", "count=1000"], Ample with { OutputBytes = 100_000 })
            .Succeeded.ShouldBeFalse();

    [PrlimitFact]
    public void Run_TooMuchMemory_IsStopped() =>
        RunSystem("dd", ["if=/dev/zero", "of=/dev/null", "bs=512M", "count=1"], Ample with { MemoryBytes = 1L << 28 })
            .Succeeded.ShouldBeFalse();

    [WindowsFact]
    public void Run_TooMuchMemoryOnWindows_IsStopped() =>
        Run(Ample with { MemoryBytes = 1L << 29 }, static output => output.ReadToEnd(), "take", "2000000000").Succeeded.ShouldBeFalse();

    [Fact]
    public void Run_ChildrenThatHang_AreStoppedToo()
    {
        var child = 0;

        Run(Ample, output => child = int.Parse(PassTheTime(output), CultureInfo.InvariantCulture), "parent").Stop.ShouldBe(ToolStop.Time);

        Ends(child).ShouldBeTrue();
    }

    [Fact]
    public void Run_ProgramMissing_ReportsWhichOne() =>
        Should.Throw<PolicyDiffException>(() => RunSystem("no-such-program-here", [], Ample))
            .Diagnostic.Arguments.ShouldBe(["no-such-program-here"]);

    /// <summary>Waits until the program says that it runs, then lets its time pass.</summary>
    private string PassTheTime(TextReader output)
    {
        var said = output.ReadLine().ShouldNotBeNull();

        // Once for its start, again for the standstill.
        _clock.Advance(Ample.Time);
        _clock.Advance(Ample.Time);
        return said;
    }

    /// <summary>Whether a process that was killed is gone, or goes.</summary>
    private static bool Ends(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.WaitForExit(AtLast);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private string[] Lines(string what, params string[] arguments)
    {
        var read = string.Empty;
        Run(Ample, output => read = output.ReadToEnd(), [what, .. arguments]).Succeeded.ShouldBeTrue();
        return read.Split('\n');
    }

    private ToolOutcome Run(ToolLimits limits, Action<TextReader> read, params string[] arguments) =>
        _runner.Run(DotNetHost.Path, [.. StubProgram.Arguments, .. arguments], limits, read, CancellationToken.None);

    private ToolOutcome Run(ToolLimits limits, Func<TextReader, string?> read, params string[] arguments) =>
        Run(limits, output => { read(output); }, arguments);

    private ToolOutcome RunSystem(string program, string[] arguments, ToolLimits limits) =>
        _runner.Run(program, arguments, limits, static output => output.ReadToEnd(), CancellationToken.None);
}
