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
    public void Run_ProgramMissing_ReportsWhichOne() =>
        Should.Throw<PolicyDiffException>(() => Run("no-such-program-here", [], Ample)).Diagnostic.Arguments.ShouldBe(["no-such-program-here"]);

    private ToolOutcome Run(string program, string[] arguments, ToolLimits limits) =>
        _runner.Run(program, arguments, limits, static reader => reader.ReadToEnd(), CancellationToken.None);
}
