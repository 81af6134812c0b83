using PolicyDiff.Comparison;
using PolicyDiff.Comparison.Deadlines;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Storage;
using PolicyDiff.Extraction.Deadlines;
using PolicyDiff.Pipeline.Comparisons;
using PolicyDiff.Reporting.Calendar;

namespace PolicyDiff.Pipeline.Calendar;

/// <summary>Makes the calendar of the policies in the index.</summary>
/// <param name="store">The index.</param>
internal sealed class CalendarMaker(ICorpusStore store)
{
    private readonly SideReader _reader = new(store);

    /// <summary>The calendar asked for.</summary>
    public async Task<CalendarReport> MakeAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        var plans = CalendarPlanner.Plan(request, await store.ListAsync(cancellationToken).ConfigureAwait(false));
        List<CalendarEntry> entries = [];
        foreach (var plan in plans)
        {
            entries.AddRange(await EntriesAsync(plan, cancellationToken).ConfigureAwait(false));
        }

        var documents = plans.SelectMany(plan => plan.Documents).ToList();
        var diagnostics = await _reader.DiagnosticsAsync(documents, cancellationToken).ConfigureAwait(false);
        return CalendarReportComposer.Compose(entries,
            [.. documents.Concat(plans.SelectMany(plan => plan.Previous)).DistinctBy(document => document.Id)], diagnostics,
                request.Layout);
    }

    private async Task<IEnumerable<CalendarEntry>> EntriesAsync(CalendarPlan plan, CancellationToken cancellationToken)
    {
        var right = await _reader.ReadAsync(string.Empty, plan.Documents, cancellationToken).ConfigureAwait(false);
        var deadlines = Deadlines(right);
        Dictionary<Deadline, EarlierDeadline> before = new(ReferenceEqualityComparer.Instance);
        if (plan.Previous.Count > 0 && deadlines.Count > 0)
        {
            var left = await _reader.ReadAsync(string.Empty, plan.Previous, cancellationToken).ConfigureAwait(false);
            var sources = left.Documents.ToDictionary(document => document.Id);
            foreach (var (deadline, earlier, moved) in EarlierDeadlines.Find(new Comparer().Compare(left, right, new ComparisonOptions()),
                Deadlines(left), deadlines))
            {
                before[deadline] = new EarlierDeadline(earlier, sources[earlier.Requirement.Id.Document], moved);
            }
        }

        var documents = right.Documents.ToDictionary(document => document.Id);
        return deadlines.Select(deadline => new CalendarEntry(deadline, documents[deadline.Requirement.Id.Document],
            before.GetValueOrDefault(deadline)));
    }

    private static List<Deadline> Deadlines(ComparisonSide side) =>
    [
        .. side.Documents.SelectMany(document => DeadlineFinder.Find(document.Metadata,
        [.. side.Requirements.Where(unit => unit.Id.Document == document.Id)])),
    ];
}
