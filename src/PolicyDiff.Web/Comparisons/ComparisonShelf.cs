using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Requests;
using PolicyDiff.Web.Work;

namespace PolicyDiff.Web.Comparisons;

/// <summary>
/// Keeps the last comparisons, so that a filter or a verdict costs no new one. What the index no longer holds is not kept.
/// </summary>
/// <param name="workspace">Compares.</param>
/// <param name="desk">Knows what comparisons go on.</param>
internal sealed class ComparisonShelf(PolicyDiffWorkspace workspace, WorkDesk desk) : IDisposable
{
    private readonly WorkShelf<Key, ChangeReport> _latest = new(desk);

    // A page that compares must not take every processor from pages that only read.
    private readonly SemaphoreSlim _comparing = new(Math.Max(1, Environment.ProcessorCount - 1));

    /// <summary>The comparison whole: everything is wanted, and nothing settled.</summary>
    /// <param name="address">What is compared.</param>
    /// <param name="request">Who asks, in which language.</param>
    /// <param name="cancellationToken">Ends the waiting; the comparison goes on for who else waits.</param>
    /// <exception cref="StillAtWork">It goes on.</exception>
    public Task<ChangeReport> WholeAsync(ComparisonAddress address, PageRequest request, CancellationToken cancellationToken) =>
        GetAsync(address, null, request, cancellationToken);

    /// <summary>One change with its explanation.</summary>
    /// <param name="address">What is compared.</param>
    /// <param name="change">The id of the change.</param>
    /// <param name="request">Who asks, in which language.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="StillAtWork">It goes on.</exception>
    public Task<ChangeReport> ExplainedAsync(
        ComparisonAddress address,
        string change,
        PageRequest request,
        CancellationToken cancellationToken) =>
        GetAsync(address, change, request, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _comparing.Dispose();

    private async Task<ChangeReport> GetAsync(
        ComparisonAddress address,
        string? change,
        PageRequest request,
        CancellationToken cancellationToken)
    {
        var key = new Key(address, change, request.Culture.Name);
        var settings = new ComparisonSettings(new ReportOptions { Culture = request.Culture }) { Explain = change };
        var edition = await workspace.EditionAsync(cancellationToken).ConfigureAwait(false);
        var work = _latest.Find(key, edition, stopped => CompareAsync(address, settings, stopped));
        return await desk.AnswerAsync(work, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ChangeReport> CompareAsync(ComparisonAddress address, ComparisonSettings settings, CancellationToken stopped)
    {
        await _comparing.WaitAsync(stopped).ConfigureAwait(false);
        try
        {
            return address.IsYears
                ? await workspace.CompareAsync(Years(address), settings, stopped).ConfigureAwait(false)
                : await workspace.CompareAsync(Sides(address), settings, stopped).ConfigureAwait(false);
        }
        finally
        {
            _comparing.Release();
        }
    }

    private static YearComparison Years(ComparisonAddress address) => new(
        PageRequest.YearOf(QueryNames.From, address.Left),
        PageRequest.YearOf(QueryNames.To, address.Right),
        address.Insurer,
        address.CareType);

    private static SideComparison Sides(ComparisonAddress address) =>
        new(address.Left, address.Right, address.Year is { } year
            ? PageRequest.YearOf(QueryNames.Year, year)
            : null, address.CareType)
        { StoredOnly = true };

    private sealed record Key(ComparisonAddress Address, string? Explained, string Language);
}
