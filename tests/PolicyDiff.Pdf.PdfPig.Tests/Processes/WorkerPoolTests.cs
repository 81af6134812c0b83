using System.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;
using PolicyDiff.Pdf.PdfPig.Processes;
using PolicyDiff.Testing;

namespace PolicyDiff.Pdf.PdfPig.Tests.Processes;

public sealed class WorkerPoolTests : IDisposable
{
    private static readonly WorkerRequest Policy = new(TestCorpus.PathOf("corpus/2025/polderzorg/wijkverpleging-2025.pdf"), 100);

    private readonly List<WorkerProcess> _started = [];
    private readonly WorkerPool _pool;

    public WorkerPoolTests() => _pool = new WorkerPool(Start);

    public void Dispose() => _pool.Dispose();

    [Fact]
    public void Ask_AgainAndAgain_GivesTheSameMessagesFromOneWorker()
    {
        using var worker = WorkerProcess.Start(PdfLimits.Default.MemoryBytes);

        var (first, second) = (Pages(worker), Pages(worker));

        first.Count.ShouldBe(6);
        second.ShouldBe(first);
        worker.CanGoOn().ShouldBeTrue();
    }

    [Fact]
    public void Ask_OneAfterTheOther_KeepsTheWorker()
    {
        IsAnswered();
        IsAnswered();

        _started.Count.ShouldBe(1);
    }

    [Fact]
    public void Ask_WorkerEndedBetweenTwoFiles_IsAnsweredByAnother()
    {
        IsAnswered();
        using (var process = Process.GetProcessById(_started[0].Id))
        {
            process.Kill();
        }

        IsAnswered();

        _started.Count.ShouldBe(2);
    }

    [Fact]
    public void Ask_WorkerEndedWhileItReadsItsSecondFile_IsTriedOnceMore()
    {
        IsAnswered();
        var ended = false;

        _pool.Ask(Policy, PdfLimits.Default, _ => EndOnce(ref ended), CancellationToken.None).Stop.ShouldBe(WorkerStop.None);

        _started.Count.ShouldBe(2);
    }

    [Fact]
    public void Ask_WorkerEndedWhileItReadsItsFirstFile_IsRefused()
    {
        var ended = false;

        _pool.Ask(Policy, PdfLimits.Default, _ => EndOnce(ref ended), CancellationToken.None).Stop.ShouldBe(WorkerStop.Memory,
            "a process that is taken down without a word had too much");

        _started.Count.ShouldBe(1);
        IsAnswered();
    }

    [Fact]
    public void Ask_OtherMemory_IsAnsweredByAnotherWorker()
    {
        IsAnswered();

        _pool.Ask(Policy, new PdfLimits { MemoryBytes = 1L << 29 }, static _ => { }, CancellationToken.None).Stop.ShouldBe(WorkerStop.None);

        _started.Select(worker => worker.MemoryBytes).ShouldBe([1L << 30, 1L << 29]);
    }

    [Fact]
    public void Ask_TakerThrows_EndsTheWorkerAndNotThePool()
    {
        Should.Throw<InvalidDataException>(
            () => _pool.Ask(Policy, PdfLimits.Default, static _ => throw new InvalidDataException(), CancellationToken.None));

        IsAnswered();
    }

    [Fact]
    public void Ask_MessageByMessageCancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => _pool.Ask(Policy, PdfLimits.Default, _ => cancelled.Cancel(), cancelled.Token));
    }

    private WorkerProcess Start(long memoryBytes)
    {
        _started.Add(WorkerProcess.Start(memoryBytes));
        return _started[^1];
    }

    private void IsAnswered() =>
        _pool.Ask(Policy, PdfLimits.Default, static _ => { }, CancellationToken.None).Stop.ShouldBe(WorkerStop.None);

    /// <summary>Ends the worker at the first message; only the next line that it cannot finish shows it.</summary>
    private void EndOnce(ref bool ended)
    {
        if (!ended)
        {
            ended = true;
            using var process = Process.GetProcessById(_started[^1].Id);
            process.Kill();
            process.WaitForExit();
        }
    }

    private static List<string> Pages(WorkerProcess worker)
    {
        List<string> pages = [];
        worker.Ask(Policy, PdfLimits.Default, message => pages.AddRange(message.Page is { } page ? [string.Join(' ', page.Runs)] : []),
            CancellationToken.None)
            .Stop.ShouldBe(WorkerStop.None);
        return pages;
    }
}
