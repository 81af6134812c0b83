using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Pipeline.Declared;

/// <summary>Checks the lists of changes of the index, insurer by insurer.</summary>
/// <param name="store">The index.</param>
/// <param name="settings">The language and form of the report.</param>
internal sealed class DeclaredCheckRun(ICorpusStore store, ComparisonSettings settings)
{
    /// <summary>The report, with one part per insurer.</summary>
    public async Task<DeclaredReport> CheckAsync(DeclaredRequest request, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        var plans = DeclaredPlanner.Plan(request, await store.ListAsync(cancellationToken).ConfigureAwait(false), diagnostics);
        var reader = new SideReader(store);
        List<ChangeSet> sets = [];
        foreach (var plan in plans)
        {
            var left = await reader.ReadAsync(plan.LeftLabel, plan.Left, cancellationToken).ConfigureAwait(false);
            var right = await reader.ReadAsync(plan.RightLabel, plan.Right, cancellationToken).ConfigureAwait(false);
            sets.Add(settings.Compare(left, right));
        }

        var used = plans.SelectMany(plan => plan.Left.Concat(plan.Right));
        diagnostics.AddRange(await reader.DiagnosticsAsync(used, cancellationToken).ConfigureAwait(false));
        return DeclaredReportComposer.Compose(sets, diagnostics, settings.Layout);
    }
}
