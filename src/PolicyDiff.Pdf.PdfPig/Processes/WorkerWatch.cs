using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Processes;

/// <summary>
/// Decides from one look to the next whether a worker has gone over its limits. They are limits of processor time, so that a busy machine
/// refuses no file that
/// an idle one reads; only a worker that does nothing at all is judged by the clock.
/// </summary>
/// <param name="limits">The limits of the file.</param>
/// <param name="start">The processor time of the worker before the request.</param>
/// <param name="interval">The time between two looks.</param>
internal sealed class WorkerWatch(PdfLimits limits, TimeSpan start, TimeSpan interval)
{
    private TimeSpan _last;
    private TimeSpan _atPage;
    private int _pages;
    private long _idleLooks;

    /// <summary>The limit that was reached; null where none was.</summary>
    public TimeSpan? Reached { get; private set; }

    /// <summary>Takes a look.</summary>
    /// <param name="processorTime">What the worker has used in its life.</param>
    /// <param name="pages">The pages it has told of so far.</param>
    /// <param name="isAwaited">Whether somebody waits for its next word; where nobody does, it may have to wait itself.</param>
    /// <returns>Whether it is to be stopped.</returns>
    public bool IsOver(TimeSpan processorTime, int pages, bool isAwaited)
    {
        var used = processorTime - start;
        _idleLooks = isAwaited && used == _last ? _idleLooks + 1 : 0;
        _last = used;
        if (pages > _pages)
        {
            (_pages, _atPage) = (pages, used);
        }

        var whole = limits.Time + (pages * limits.TimePerPage);
        Reached = used > whole ? whole
            : used - _atPage > limits.PageTime ? limits.PageTime
            : _idleLooks * interval > limits.IdleTime ? limits.IdleTime
            : null;
        return Reached is not null;
    }
}
