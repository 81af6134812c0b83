using PolicyDiff.Comparison;
using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Themes;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Reporting.ThemeTables;

namespace PolicyDiff.Pipeline.Tables;

/// <summary>Makes comparison tables of policies in the index.</summary>
/// <param name="store">The index.</param>
/// <param name="themes">Finds themes.</param>
internal sealed class ThemeTableMaker(ICorpusStore store, ThemeFolder themes)
{
    private const string SuggestedTitle = "Voorstel";

    private readonly SideReader _reader = new(store);
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The table asked for.</summary>
    public async Task<ThemeTableReport> MakeAsync(TableRequest request, CancellationToken cancellationToken)
    {
        var documents = await store.ListAsync(cancellationToken).ConfigureAwait(false);
        var set = Themes(request, TablePlanner.Plan(request, documents, []));
        var plans = TablePlanner.Plan(request, CareTypeScope.Limit(set, request, documents, _diagnostics), _diagnostics);
        _diagnostics.AddRange(CareTypeScope.Misfits(set, plans));
        var columns = await ColumnsAsync(plans, withMarks: true, cancellationToken).ConfigureAwait(false);
        var table = ThemeTableBuilder.Build(set, columns, new ThemeTableOptions { StatementsPerCell = request.StatementsPerCell });
        _diagnostics.AddRange(
            await _reader.DiagnosticsAsync(plans.SelectMany(plan => plan.Documents), cancellationToken).ConfigureAwait(false));
        return ThemeTableComposer.Compose(table, request.Transposed, _diagnostics, request.Layout);
    }

    /// <summary>Themes that the policies asked for share in their headings, to edit and use.</summary>
    public async Task<ThemeSet> SuggestAsync(TableRequest request, CancellationToken cancellationToken)
    {
        var plans = TablePlanner.Plan(request, await store.ListAsync(cancellationToken).ConfigureAwait(false), _diagnostics);
        return ThemeSuggester.Suggest(SuggestedTitle, await ColumnsAsync(plans, withMarks: false, cancellationToken).ConfigureAwait(false));
    }

    private ThemeSet Themes(TableRequest request, IReadOnlyList<TablePlan> plans) => request.Themes is { } asked
        ? themes.Named(asked, _diagnostics)
        : themes.BestFor([.. plans.SelectMany(plan => plan.Documents)], _diagnostics)
            ?? throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.UnknownThemes, null, "themes/", "–"));

    private async Task<IReadOnlyList<ThemeColumn>> ColumnsAsync(
        IReadOnlyList<TablePlan> plans, bool withMarks, CancellationToken cancellationToken)
    {
        List<ThemeColumn> columns = [];
        foreach (var plan in plans)
        {
            var side = await _reader.ReadAsync(plan.Label, plan.Documents, cancellationToken).ConfigureAwait(false);
            var column = new ThemeColumn(plan.Label, plan.Documents, side.Requirements);
            if (withMarks && plan.Previous.Count > 0)
            {
                var before = await _reader.ReadAsync(plan.Label, plan.Previous, cancellationToken).ConfigureAwait(false);
                column = column with
                {
                    Marks = MarkFinder.Of(new Comparer().Compare(before, side, new ComparisonOptions())),
                    MarkedAgainst = Years(plan.Previous),
                };
            }

            columns.Add(column);
        }

        return columns;
    }

    private static string Years(IReadOnlyList<DocumentSummary> documents) =>
        string.Join(
            ", ", documents.Select(document => document.Metadata.Validity).OfType<YearRange>().Distinct().OrderBy(range => range.First));
}
