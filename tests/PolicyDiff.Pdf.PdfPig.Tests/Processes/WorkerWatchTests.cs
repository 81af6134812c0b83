using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Processes;

namespace PolicyDiff.Pdf.PdfPig.Tests.Processes;

public sealed class WorkerWatchTests
{
    private static readonly PdfLimits Limits = new()
    {
        Time = TimeSpan.FromSeconds(20),
        TimePerPage = TimeSpan.FromSeconds(1),
        PageTime = TimeSpan.FromSeconds(10),
        IdleTime = TimeSpan.FromSeconds(3),
    };

    [Fact]
    public void IsOver_TimeUsedByEarlierFiles_DoesNotCount()
    {
        var watch = Watch(start: 100);

        watch.IsOver(Seconds(109), 0, isAwaited: true).ShouldBeFalse();
    }

    [Fact]
    public void IsOver_NoPageForLongerThanAPageMayTake_IsOver()
    {
        var watch = Watch();

        watch.IsOver(Seconds(10), 0, isAwaited: true).ShouldBeFalse();
        watch.IsOver(Seconds(10.1), 0, isAwaited: true).ShouldBeTrue();
        watch.Reached.ShouldBe(Limits.PageTime);
    }

    [Fact]
    public void IsOver_PageAfterPage_EachHasItsTime()
    {
        var watch = Watch();

        watch.IsOver(Seconds(9), 1, isAwaited: true).ShouldBeFalse();
        watch.IsOver(Seconds(18), 2, isAwaited: true).ShouldBeFalse();
        watch.IsOver(Seconds(20), 2, isAwaited: true).ShouldBeFalse();
    }

    [Fact]
    public void IsOver_SlowPages_AreOverTogether()
    {
        var watch = Watch();

        watch.IsOver(Seconds(9), 1, isAwaited: true).ShouldBeFalse();
        watch.IsOver(Seconds(18), 2, isAwaited: true).ShouldBeFalse();
        watch.IsOver(Seconds(23.1), 3, isAwaited: true).ShouldBeTrue("20 seconds and one for each of three pages");
        watch.Reached.ShouldBe(Seconds(23));
    }

    [Fact]
    public void IsOver_NothingDoneWhileAwaited_IsOverByTheNumberOfLooks()
    {
        var watch = Watch();

        Enumerable.Range(0, 4).Select(_ => watch.IsOver(Seconds(1), 0, isAwaited: true)).ShouldBe([false, false, false, false]);
        watch.IsOver(Seconds(1), 0, isAwaited: true).ShouldBeTrue();
        watch.Reached.ShouldBe(Limits.IdleTime);
    }

    [Fact]
    public void IsOver_NothingDoneWhileNobodyAwaitsIt_GoesOn()
    {
        var watch = Watch();

        Enumerable.Range(0, 20).ShouldAllBe(_ => !watch.IsOver(Seconds(1), 0, false));
    }

    [Fact]
    public void IsOver_ALittleDoneNowAndThen_GoesOn()
    {
        var watch = Watch();

        Enumerable.Range(0, 60).ShouldAllBe(look => !watch.IsOver(TimeSpan.FromMilliseconds(10 * (look / 3)), 0, true));
    }

    private static WorkerWatch Watch(double start = 0) => new(Limits, Seconds(start), interval: Seconds(1));

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
