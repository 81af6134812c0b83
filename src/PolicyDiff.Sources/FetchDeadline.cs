namespace PolicyDiff.Sources;

/// <summary>Ends a request when a site says nothing for too long, or takes too long in all.</summary>
internal sealed class FetchDeadline : IDisposable
{
    private readonly FetchOptions _options;
    private readonly CancellationTokenSource _silence;
    private readonly CancellationTokenSource _inAll;
    private readonly CancellationTokenSource _any;

    /// <summary>Starts the time.</summary>
    /// <param name="options">The limits and the clock.</param>
    /// <param name="cancellationToken">Ends the request as well.</param>
    public FetchDeadline(FetchOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _silence = new CancellationTokenSource(options.LongestSilence, options.Clock);
        _inAll = new CancellationTokenSource(options.LongestInAll, options.Clock);
        _any = CancellationTokenSource.CreateLinkedTokenSource(_silence.Token, _inAll.Token, cancellationToken);
    }

    /// <summary>Ends when one of the limits is reached.</summary>
    public CancellationToken Token => _any.Token;

    /// <summary>Whether the site was silent for too long; otherwise it took too long in all.</summary>
    public bool WasSilent => _silence.IsCancellationRequested;

    /// <summary>The program waits by its own will: nobody is silent.</summary>
    public void Rest() => _silence.CancelAfter(Timeout.InfiniteTimeSpan);

    /// <summary>The site is heard, or is asked only now: the silence begins anew.</summary>
    public void Heard() => _silence.CancelAfter(_options.LongestSilence);

    /// <inheritdoc/>
    public void Dispose()
    {
        _any.Dispose();
        _inAll.Dispose();
        _silence.Dispose();
    }
}
