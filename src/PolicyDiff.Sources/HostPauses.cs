namespace PolicyDiff.Sources;

/// <summary>Leaves time between two requests to one host.</summary>
/// <param name="options">The pause, its limit and the clock.</param>
internal sealed class HostPauses(FetchOptions options)
{
    private readonly Dictionary<string, long> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until the host may be asked again.</summary>
    /// <param name="address">The address to ask for.</param>
    /// <param name="asked">The pause that the host asks for; null where it asks for none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task WaitAsync(Uri address, TimeSpan? asked, CancellationToken cancellationToken)
    {
        if (_last.TryGetValue(address.Authority, out var last))
        {
            var pause = Longest(options.PausePerHost, Bounded(asked ?? TimeSpan.Zero)) - options.Clock.GetElapsedTime(last);
            await DelayAsync(pause, cancellationToken).ConfigureAwait(false);
        }

        _last[address.Authority] = options.Clock.GetTimestamp();
    }

    /// <summary>Waits before a second attempt, as long as the site asks for within the limit.</summary>
    public Task BeforeRetryAsync(TimeSpan? asked, CancellationToken cancellationToken) =>
        DelayAsync(Longest(options.PausePerHost, Bounded(asked ?? TimeSpan.Zero)), cancellationToken);

    private TimeSpan Bounded(TimeSpan pause) => pause < options.LongestPause ? pause : options.LongestPause;

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private Task DelayAsync(TimeSpan pause, CancellationToken cancellationToken) =>
        pause > TimeSpan.Zero ? Task.Delay(pause, options.Clock, cancellationToken) : Task.CompletedTask;
}
