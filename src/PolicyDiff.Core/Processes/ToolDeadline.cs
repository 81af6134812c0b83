using System.Diagnostics;

namespace PolicyDiff.Core.Processes;

/// <summary>
/// When a program has had its time: once the clock says so, unless it was kept waiting by others. Then it goes on until it has used as much
/// processor time, for as long as it gets ahead.
/// </summary>
internal sealed class ToolDeadline : IDisposable
{
    // A program that hangs uses none; beside forty others it still gets a fiftieth.
    private const double LeastProgress = 0.02;

    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _over = new();
    private readonly ITimer _timer;
    private TimeSpan _used;
    private TimeSpan _wait;

    public ToolDeadline(Process process, TimeSpan limit, TimeProvider clock)
    {
        (_process, _limit, _wait) = (process, limit, limit);
        _timer = clock.CreateTimer(_ => Check(), null, limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when the time is over.</summary>
    public CancellationToken Token => _over.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        _over.Dispose();
    }

    private void Check()
    {
        if (Used() is not { } used)
        {
            return;
        }

        if (used >= _limit || used - _used < LeastProgress * _wait)
        {
            End();
            return;
        }

        (_used, _wait) = (used, _limit - used > ShortestWait ? _limit - used : ShortestWait);
        _timer.Change(_wait, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The processor time so far; null where the program has ended.</summary>
    private TimeSpan? Used()
    {
        try
        {
            return _process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException
            or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private void End()
    {
        try
        {
            _over.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself meanwhile.
        }
    }
}
