using System.Globalization;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Web.Addresses;
using PolicyDiff.Web.Requests;

namespace PolicyDiff.Web.Comparisons;

/// <summary>
/// Keeps the last comparisons, so that a filter or a verdict costs no new one. What the index no longer holds is not kept.
/// </summary>
/// <param name="workspace">Compares.</param>
internal sealed class ComparisonShelf(PolicyDiffWorkspace workspace) : IDisposable
{
    /// <summary>How many are kept.</summary>
    private const int Kept = 8;

    private readonly Lock _lock = new();
    private readonly List<(Key Key, Task<ChangeReport> Report)> _latest = [];

    // A page that compares must not take every processor from pages that only read.
    private readonly SemaphoreSlim _comparing = new(Math.Max(1, Environment.ProcessorCount - 1));

    /// <summary>The comparison whole: everything is wanted, and nothing settled.</summary>
    /// <param name="address">What is compared.</param>
    /// <param name="culture">The language.</param>
    /// <param name="cancellationToken">Ends the waiting; the comparison goes on for who else waits.</param>
    public Task<ChangeReport> WholeAsync(ComparisonAddress address, CultureInfo culture, CancellationToken cancellationToken) =>
        GetAsync(address, null, culture, cancellationToken);

    /// <summary>One change with its explanation.</summary>
    /// <param name="address">What is compared.</param>
    /// <param name="change">The id of the change.</param>
    /// <param name="culture">The language.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<ChangeReport> ExplainedAsync(
        ComparisonAddress address,
        string change,
        CultureInfo culture,
        CancellationToken cancellationToken) =>
        GetAsync(address, change, culture, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _comparing.Dispose();

    private async Task<ChangeReport> GetAsync(
        ComparisonAddress address,
        string? change,
        CultureInfo culture,
        CancellationToken cancellationToken)
    {
        var key = new Key(address, change, culture.Name, await workspace.EditionAsync(cancellationToken).ConfigureAwait(false));
        return await Find(key, culture).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private Task<ChangeReport> Find(Key key, CultureInfo culture)
    {
        lock (_lock)
        {
            _latest.RemoveAll(entry => entry.Key.Edition != key.Edition || entry.Report.IsFaulted || entry.Report.IsCanceled);
            var at = _latest.FindIndex(entry => entry.Key == key);
            var found = at < 0 ? Task.Run(() => CompareAsync(key, culture)) : _latest[at].Report;
            if (at >= 0)
            {
                _latest.RemoveAt(at);
            }

            _latest.Add((key, found));
            if (_latest.Count > Kept)
            {
                _latest.RemoveAt(0);
            }

            return found;
        }
    }

    private async Task<ChangeReport> CompareAsync(Key key, CultureInfo culture)
    {
        await _comparing.WaitAsync().ConfigureAwait(false);
        try
        {
            var (address, settings) = (
                key.Address,
                new ComparisonSettings(new ReportOptions { Culture = culture }) { Explain = key.Explained });
            return address.IsYears
                ? await workspace.CompareAsync(Years(address), settings, CancellationToken.None).ConfigureAwait(false)
                : await workspace.CompareAsync(Sides(address), settings, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _comparing.Release();
        }
    }

    private static YearComparison Years(ComparisonAddress address) => new(
        PageRequest.YearOf(QueryNames.From, address.Left), PageRequest.YearOf(QueryNames.To, address.Right), address.Insurer, address.CareType);

    private static SideComparison Sides(ComparisonAddress address) =>
        new(address.Left, address.Right, address.Year is { } year
            ? PageRequest.YearOf(QueryNames.Year, year)
            : null, address.CareType)
        { StoredOnly = true };

    private sealed record Key(ComparisonAddress Address, string? Explained, string Language, string Edition);
}
