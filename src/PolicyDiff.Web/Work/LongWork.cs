namespace PolicyDiff.Web.Work;

/// <summary>
/// Work that outlasts the request that asked for it. Pages show how far it is, and whoever waits for it may break it off.
/// </summary>
/// <param name="id">Names it in forms.</param>
internal abstract class LongWork(string id) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Names it in forms: 32 hexadecimal digits in lower case.</summary>
    public string Id => id;

    /// <summary>How far it is.</summary>
    public WorkProgress Progress { get; private set; } = new(0, 0);

    /// <summary>Whether its answer can be had, or its failure.</summary>
    public abstract Task Ended { get; }

    /// <summary>Whether it was broken off, ended or not.</summary>
    public bool IsBrokenOff => _stop.IsCancellationRequested;

    /// <summary>Ends when the work is broken off.</summary>
    protected CancellationToken Stopped => _stop.Token;

    /// <summary>Breaks it off: what it did so far is undone by the work itself.</summary>
    public void BreakOff() => _stop.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    /// <summary>Tells how far it is.</summary>
    protected void Report(WorkProgress progress) => Progress = progress;
}
