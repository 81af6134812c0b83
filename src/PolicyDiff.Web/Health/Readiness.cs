using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Web.Health;

/// <summary>Tells whether questions can be answered now. Bringing the search index up to the store may take long, so it goes on by itself.</summary>
internal sealed class Readiness(PolicyDiffWorkspace workspace)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _starting = new();
    private Task<Diagnostic?>? _check;

    /// <summary>Checks, or waits a little for the check that goes on already.</summary>
    /// <param name="cancellationToken">Ends the waiting; the check goes on.</param>
    /// <exception cref="PolicyDiffException">Questions cannot be answered; the words say why.</exception>
    public async Task<ReadinessState> CheckAsync(CancellationToken cancellationToken)
    {
        var check = Current();
        if (await Task.WhenAny(check, Task.Delay(Patience, cancellationToken)).ConfigureAwait(false) != check)
        {
            return ReadinessState.Busy;
        }

        return await check.ConfigureAwait(false) is null ? ReadinessState.Ready : ReadinessState.Behind;
    }

    private Task<Diagnostic?> Current()
    {
        lock (_starting)
        {
            if (_check is null or { IsCompleted: true })
            {
                _check = Task.Run(() => workspace.CheckReadyAsync(CancellationToken.None));
            }

            return _check;
        }
    }
}
