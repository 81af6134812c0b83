using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler.Tests;

public sealed class ToolRunnerTests
{
    [Fact]
    public void Run_ProgramThatHangs_IsStoppedForTime() =>
        Run("sleep", ["60"], new PdfLimits { Time = TimeSpan.FromMilliseconds(200) }).Stop.ShouldBe(ToolStop.Time);

    [Fact]
    public void Run_EndlessOutput_IsStoppedForOutput() =>
        Run("yes", [], new PdfLimits { OutputBytes = 100_000 }).Stop.ShouldBe(ToolStop.Output);

    [Fact]
    public void Run_ReaderStopsEarly_StillEnds()
    {
        var outcome = new ToolRunner().Run("seq", ["200000"], PdfLimits.Default, static reader => reader.ReadLine(), CancellationToken.None);

        outcome.Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Should.Throw<OperationCanceledException>(() => new ToolRunner().Run("sleep", ["60"], PdfLimits.Default, static _ => { }, cancelled.Token));
    }

    [Fact]
    public void Run_ArgumentWithSpacesAndQuotes_ArrivesAsItIs()
    {
        var read = string.Empty;
        new ToolRunner().Run("printf", ["%s", "a b \"c\" $HOME; ls"], PdfLimits.Default, reader => read = reader.ReadToEnd(), CancellationToken.None);

        read.ShouldBe("a b \"c\" $HOME; ls");
    }

    [Fact]
    public void Run_ProgramMissing_SaysWhichOne() =>
        Should.Throw<PolicyDiffException>(() => Run("no-such-program-here", [], PdfLimits.Default)).Diagnostic.ShouldSatisfyAllConditions(
            diagnostic => diagnostic.Code.ShouldBe(PopplerDiagnostics.ProgramMissing),
            diagnostic => diagnostic.Arguments.ShouldBe(["no-such-program-here"]));

    private static ToolOutcome Run(string program, string[] arguments, PdfLimits limits) =>
        new ToolRunner().Run(program, arguments, limits, static reader => reader.ReadToEnd(), CancellationToken.None);
}
