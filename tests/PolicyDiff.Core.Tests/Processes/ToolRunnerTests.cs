using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Processes;

namespace PolicyDiff.Core.Tests.Processes;

public sealed class ToolRunnerTests
{
    private static readonly ToolLimits Ample = new(TimeSpan.FromMinutes(1), 1L << 30, 1L << 24);

    private readonly ToolRunner _runner = new(program => Diagnostic.Error("PD0000", null, program));

    [Fact]
    public void Run_ProgramThatHangs_IsStoppedForTime() =>
        Run("sleep", ["60"], Ample with { Time = TimeSpan.FromMilliseconds(200) }).Stop.ShouldBe(ToolStop.Time);

    [Fact]
    public void Run_EndlessOutput_IsStoppedForOutput() => Run("yes", [], Ample with { OutputBytes = 100_000 }).Stop.ShouldBe(ToolStop.Output);

    [Fact]
    public void Run_ReaderStopsEarly_StillEnds() =>
        _runner.Run("seq", ["200000"], Ample, static reader => reader.ReadLine(), CancellationToken.None).Succeeded.ShouldBeTrue();

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Should.Throw<OperationCanceledException>(() => _runner.Run("sleep", ["60"], Ample, static _ => { }, cancelled.Token));
    }

    [Fact]
    public void Run_ArgumentWithSpacesAndQuotes_ArrivesAsItIs()
    {
        var read = string.Empty;
        _runner.Run("printf", ["%s", "a b \"c\" $HOME; ls"], Ample, reader => read = reader.ReadToEnd(), CancellationToken.None);

        read.ShouldBe("a b \"c\" $HOME; ls");
    }

    [Fact]
    public void Run_TemporaryFolder_IsPrivateAndGoneAfterwards()
    {
        var read = string.Empty;
        _runner.Run("sh", ["-c", "printf '%s %s %s' \"$PWD\" \"$TMPDIR\" \"$(stat -c %a .)\"; touch left-behind"], Ample, reader => read = reader.ReadToEnd(), CancellationToken.None);

        var parts = read.Split(' ');
        parts[1].ShouldBe(parts[0]);
        parts[2].ShouldBe("700");
        Directory.Exists(parts[0]).ShouldBeFalse();
    }

    [Fact]
    public void Run_WrittenFileTooLarge_IsStoppedForOutput() =>
        Run("dd", ["if=/dev/zero", "of=large", "bs=1024", "count=1000"], Ample with { OutputBytes = 100_000 }).Succeeded.ShouldBeFalse();

    [Fact]
    public void Run_TooMuchMemory_IsStopped() =>
        Run("dd", ["if=/dev/zero", "of=/dev/null", "bs=512M", "count=1"], Ample with { MemoryBytes = 1L << 28 }).Succeeded.ShouldBeFalse();

    [Fact]
    public void Run_ChildrenThatHang_AreStoppedToo()
    {
        var read = string.Empty;
        _runner.Run("sh", ["-c", "sleep 60 & echo $!; wait"], Ample with { Time = TimeSpan.FromMilliseconds(500) }, reader => read = reader.ReadToEnd(), CancellationToken.None);

        IsRunning(read.Trim()).ShouldBeFalse();
    }

    [Fact]
    public void Run_ProgramMissing_ReportsWhichOne() =>
        Should.Throw<PolicyDiffException>(() => Run("no-such-program-here", [], Ample)).Diagnostic.Arguments.ShouldBe(["no-such-program-here"]);

    // A killed process may stay for a moment as one that nobody has waited for yet: state Z.
    private static bool IsRunning(string id) =>
        File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z", StringComparison.Ordinal);

    private ToolOutcome Run(string program, string[] arguments, ToolLimits limits) =>
        _runner.Run(program, arguments, limits, static reader => reader.ReadToEnd(), CancellationToken.None);
}
