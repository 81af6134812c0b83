using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;

namespace PolicyDiff.Pdf.PdfPig.Processes;

/// <summary>
/// The workers of an engine: as many as there are callers at a time, each kept for the next file. A file costs only itself: a worker that
/// it brings down is
/// replaced, and one that may have been brought down by what it read before is not the last to try it.
/// </summary>
/// <param name="start">Starts a worker whose objects may take that many bytes.</param>
internal sealed class WorkerPool(Func<long, WorkerProcess> start) : IDisposable
{
    private readonly Stack<WorkerProcess> _idle = new();
    private bool _isClosed;

    /// <summary>Asks a worker for something.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="take">Gets the messages in order; from the first one again where the request is tried again.</param>
    /// <param name="cancellationToken">Ends the worker.</param>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">No worker can be started.</exception>
    public WorkerOutcome Ask(WorkerRequest request, PdfLimits limits, Action<WorkerMessage> take, CancellationToken cancellationToken)
    {
        while (true)
        {
            var worker = Rent(limits.MemoryBytes);
            var isFirst = worker.IsFresh;
            try
            {
                var outcome = worker.Ask(request, limits, take, cancellationToken);
                if (isFirst || outcome.Stop is not (WorkerStop.Memory or WorkerStop.Crash))
                {
                    return outcome;
                }
            }
            finally
            {
                Return(worker);
            }
        }
    }

    /// <summary>Ends the workers that have nothing to do, and every other when it has.</summary>
    public void Dispose()
    {
        lock (_idle)
        {
            _isClosed = true;
            while (_idle.TryPop(out var worker))
            {
                worker.Dispose();
            }
        }
    }

    private WorkerProcess Rent(long memoryBytes)
    {
        lock (_idle)
        {
            while (_idle.TryPop(out var worker))
            {
                if (worker.MemoryBytes == memoryBytes && worker.CanGoOn())
                {
                    return worker;
                }

                worker.Dispose();
            }
        }

        return start(memoryBytes);
    }

    private void Return(WorkerProcess worker)
    {
        lock (_idle)
        {
            if (!_isClosed && worker.CanGoOn())
            {
                _idle.Push(worker);
                return;
            }
        }

        worker.Dispose();
    }
}
