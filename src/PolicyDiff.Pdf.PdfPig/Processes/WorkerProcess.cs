using System.Diagnostics;
using System.Text;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Messages;

namespace PolicyDiff.Pdf.PdfPig.Processes;

/// <summary>
/// A running worker: it answers one request after the other and is ended where it goes over a limit. For one caller at a time.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int ErrorsKept = 4_000;

    // What a worker may still hold between two files; one that a large file has made grow is replaced.
    private const long MostIdleBytes = 256L << 20;

    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly BufferedStream _output;
    private readonly StringBuilder _errors = new();
    private int _pages;
    private volatile bool _isAwaited;
    private bool _isWhole = true;

    private WorkerProcess(Process process, long memoryBytes)
    {
        (_process, MemoryBytes) = (process, memoryBytes);
        _output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        process.ErrorDataReceived += (_, said) => Keep(said.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>The number that the system knows it by.</summary>
    public int Id => _process.Id;

    /// <summary>The memory that its objects may take, in bytes.</summary>
    public long MemoryBytes { get; }

    /// <summary>Whether it was never asked anything.</summary>
    public bool IsFresh { get; private set; } = true;

    /// <summary>Starts a worker.</summary>
    /// <param name="memoryBytes">The memory that its objects may take, in bytes.</param>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">The runtime is not where it should be.</exception>
    public static WorkerProcess Start(long memoryBytes) => new(WorkerCommand.Start(memoryBytes), memoryBytes);

    /// <summary>Asks for something and hands over the answer while it comes.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="take">Gets the messages in order, on this thread.</param>
    /// <param name="cancellationToken">Ends the worker.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public WorkerOutcome Ask(WorkerRequest request, PdfLimits limits, Action<WorkerMessage> take, CancellationToken cancellationToken)
    {
        (IsFresh, _isWhole, _pages) = (false, false, 0);
        var watch = new WorkerWatch(limits, ProcessorTime(), LookInterval);
        using var cancelled = cancellationToken.Register(Kill);
        using var looking = new Timer(_ => Look(watch), null, LookInterval, LookInterval);
        try
        {
            var stop = Send(request) ? Take(take, limits.OutputBytes, watch) : WorkerStop.Crash;
            _isWhole = stop == WorkerStop.None;
            cancellationToken.ThrowIfCancellationRequested();
            return _isWhole ? WorkerOutcome.Whole : Outcome(stop, watch);
        }
        finally
        {
            if (!_isWhole)
            {
                Kill();
            }
        }
    }

    /// <summary>Whether it can be asked again.</summary>
    public bool CanGoOn()
    {
        if (!_isWhole || _process.HasExited)
        {
            return false;
        }

        _process.Refresh();
        return _process.WorkingSet64 <= MostIdleBytes;
    }

    /// <summary>Ends the worker.</summary>
    public void Dispose()
    {
        Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private bool Send(WorkerRequest request)
    {
        try
        {
            MessageStream.Send(_process.StandardInput.BaseStream, request, MessageForm.Write);
            return true;
        }
        catch (IOException)
        {
            // It ended since it was last asked.
            return false;
        }
    }

    private WorkerStop Take(Action<WorkerMessage> take, long left, WorkerWatch watch)
    {
        while (true)
        {
            var state = Receive(left, out var message, out var length);
            if (message is null)
            {
                return state == MessageState.TooLong ? WorkerStop.Output : WorkerStop.Crash;
            }

            left -= length;
            _pages += message.Page is null ? 0 : 1;
            if (Look(watch))
            {
                return WorkerStop.Time;
            }

            if (message.IsLast)
            {
                return WorkerStop.None;
            }

            take(message);
        }
    }

    private MessageState Receive(long most, out WorkerMessage? message, out int length)
    {
        _isAwaited = true;
        var state = MessageStream.Receive(_output, most, MessageForm.ReadMessage, out message, out length);
        _isAwaited = false;
        return state;
    }

    private WorkerOutcome Outcome(WorkerStop stop, WorkerWatch watch)
    {
        Kill();
        _process.WaitForExit();
        lock (_errors)
        {
            return watch.Reached is { } limit ? new WorkerOutcome(WorkerStop.Time) { Limit = limit }
                : stop == WorkerStop.Output ? new WorkerOutcome(stop)
                : WorkerOutcome.OfExit(_process.ExitCode, _errors.ToString());
        }
    }

    /// <summary>Looks what the worker has used, and ends it where that is too much.</summary>
    /// <returns>Whether it is.</returns>
    private bool Look(WorkerWatch watch)
    {
        lock (watch)
        {
            if (watch.Reached is null && watch.IsOver(ProcessorTime(), Volatile.Read(ref _pages), _isAwaited))
            {
                Kill();
            }

            return watch.Reached is not null;
        }
    }

    private TimeSpan ProcessorTime()
    {
        try
        {
            return _process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has ended, which its output shows.
            return TimeSpan.Zero;
        }
    }

    private void Keep(string? line)
    {
        lock (_errors)
        {
            if (line is not null && _errors.Length < ErrorsKept)
            {
                _errors.Append(line).Append('\n');
            }
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
