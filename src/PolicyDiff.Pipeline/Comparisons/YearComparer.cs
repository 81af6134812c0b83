using System.Globalization;
using PolicyDiff.Comparison.Redlines;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Redlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Compares two years from the index, insurer by insurer.</summary>
/// <param name="store">The index.</param>
/// <param name="settings">What of the changes is wanted, in which language.</param>
internal sealed class YearComparer(ICorpusStore store, ComparisonSettings settings)
{
    /// <summary>The report, with one part per insurer that has documents of both years.</summary>
    public async Task<ChangeReport> CompareAsync(YearComparison comparison, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        var documents = await store.ListAsync(cancellationToken).ConfigureAwait(false);
        var pairs = YearPlanner.Plan(comparison, documents, diagnostics);
        var reader = new SideReader(store);
        List<ChangeSet> sets = [];
        foreach (var pair in pairs)
        {
            sets.Add(await CompareAsync(comparison, pair, reader, cancellationToken).ConfigureAwait(false));
        }

        diagnostics.AddRange(await WarningsAsync(reader, pairs, cancellationToken).ConfigureAwait(false));
        return settings.Compose(sets, diagnostics);
    }

    /// <summary>Hands over a report for each insurer as soon as it is made, so that one at a time is in memory.</summary>
    /// <param name="comparison">The years.</param>
    /// <param name="fewest">The fewest insurers to do so for.</param>
    /// <param name="accept">Takes a report with one part; the next is made when it returns.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    /// <returns>
    /// The report of all, without parts, with the warnings and the sums; null where
    /// there are fewer insurers, and then nothing was handed over.
    /// </returns>
    public async Task<ChangeReport?> CompareEachAsync(
        YearComparison comparison, int fewest, Action<ChangeReport> accept, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        var documents = await store.ListAsync(cancellationToken).ConfigureAwait(false);
        var pairs = YearPlanner.Plan(comparison, documents, diagnostics);
        if (pairs.Count < fewest)
        {
            return null;
        }

        var reader = new SideReader(store);
        List<ChangeStatistics> counts = [];
        var (title, firstNumber) = (string.Empty, 1);
        foreach (var pair in pairs)
        {
            var set = await CompareAsync(comparison, pair, reader, cancellationToken).ConfigureAwait(false);
            var report = settings.Compose([set], await WarningsAsync(reader, [pair], cancellationToken).ConfigureAwait(false), firstNumber);
            accept(report);
            firstNumber += report.Numbers.Count;
            counts.Add(report.Statistics);
            title = report.Title;
        }

        diagnostics.AddRange(await WarningsAsync(reader, pairs, cancellationToken).ConfigureAwait(false));
        return ChangeReportComposer.Whole(title, counts, diagnostics);
    }

    /// <summary>The texts of both years as one, insurer by insurer.</summary>
    public async Task<RedlineReport> RedlineAsync(YearComparison comparison, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        var documents = await store.ListAsync(cancellationToken).ConfigureAwait(false);
        var reader = new SideReader(store);
        List<RedlineBlock> blocks = [];
        var pairs = YearPlanner.Plan(comparison, documents, diagnostics);
        foreach (var (left, right) in pairs)
        {
            blocks.AddRange(Redliner.Compare(
                await reader.DocumentsAsync(left.Documents, cancellationToken).ConfigureAwait(false),
                await reader.DocumentsAsync(right.Documents, cancellationToken).ConfigureAwait(false)));
        }

        diagnostics.AddRange(await WarningsAsync(reader, pairs, cancellationToken).ConfigureAwait(false));
        return RedlineReportComposer.Compose(Label(comparison.LeftYear), Label(comparison.RightYear), blocks, settings.Layout) with
        {
            Diagnostics = diagnostics,
        };
    }

    private async Task<ChangeSet> CompareAsync(
        YearComparison comparison, (DocumentSet Left, DocumentSet Right) pair, SideReader reader, CancellationToken cancellationToken) =>
        settings.Compare(
            await reader.ReadAsync(Label(comparison.LeftYear), pair.Left.Documents, cancellationToken).ConfigureAwait(false),
            await reader.ReadAsync(Label(comparison.RightYear), pair.Right.Documents, cancellationToken).ConfigureAwait(false));

    private static Task<IReadOnlyList<Diagnostic>> WarningsAsync(
        SideReader reader, IEnumerable<(DocumentSet Left, DocumentSet Right)> pairs, CancellationToken cancellationToken) =>
        reader.DiagnosticsAsync(pairs.SelectMany(pair => pair.Left.Documents.Concat(pair.Right.Documents)), cancellationToken);

    private static string Label(int year) => year.ToString(CultureInfo.InvariantCulture);
}
