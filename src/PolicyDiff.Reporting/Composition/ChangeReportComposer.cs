using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Reviews;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>
/// Sorts changes for reading: what is sure and matters by theme, what the reader must tell apart, and the rest for the annex.
/// </summary>
public static class ChangeReportComposer
{
    private static readonly ReportSelectionOptions Selection = new();

    /// <summary>Composes the report of one or more comparisons.</summary>
    /// <param name="sets">
    /// One per insurer or pair; may be empty. Their order does not count: parts stand in the order of their headings.
    /// </param>
    /// <param name="diagnostics">Warnings about the documents behind the sets, in the order to show them.</param>
    /// <param name="options">The language, for title and headings, and what a person settled.</param>
    /// <param name="firstNumber">The number of the first change: above 1 for a part that follows others.</param>
    /// <returns>
    /// The report. Every change of a set stands in one of the lists of its part, unless it is unchanged: then only in the set.
    /// </returns>
    public static ChangeReport Compose(
        IReadOnlyList<ChangeSet> sets, IReadOnlyList<Diagnostic> diagnostics, ReportOptions options, int firstNumber = 1)
    {
        var words = new ReportWords(options.Culture);
        IReadOnlyList<ChangeReportPart> parts =
        [
            .. sets.Select(set => Part(SettledChanges.Apply(set, options.Review), words))
                .OrderBy(part => part.Heading, StringComparer.Ordinal)
                .ThenBy(part => part.Set.Left.Label, StringComparer.Ordinal)
                .ThenBy(part => part.Set.Right.Label, StringComparer.Ordinal),
        ];
        var statistics = ChangeCounting.Count([.. parts.SelectMany(part => part.Set.Changes)]);
        return new ChangeReport(ComparisonTitles.Title(sets, words), parts, statistics, diagnostics)
        {
            Numbers = Numbers(parts, firstNumber),
        };
    }

    /// <summary>The report of all of which parts were made one by one: without them, but with their sums.</summary>
    /// <param name="title">The title.</param>
    /// <param name="parts">The counts of each part.</param>
    /// <param name="diagnostics">Warnings about the documents behind the parts, in the order to show them.</param>
    public static ChangeReport Whole(string title, IReadOnlyCollection<ChangeStatistics> parts, IReadOnlyList<Diagnostic> diagnostics) =>
        new(title, [], ChangeCounting.Sum(parts), diagnostics);

    /// <summary>
    /// Every change gets its number here, also those that a format leaves out, so that it is the same whatever was asked for.
    /// </summary>
    private static Dictionary<Change, int> Numbers(IReadOnlyList<ChangeReportPart> parts, int first)
    {
        var numbers = new Dictionary<Change, int>(ReferenceEqualityComparer.Instance);
        foreach (var change in parts.SelectMany(part => part.InReadingOrder(withUnchanged: true)))
        {
            numbers.TryAdd(change, first + numbers.Count);
        }

        return numbers;
    }

    private static ChangeReportPart Part(ChangeSet set, ReportWords words)
    {
        var selection = new BodySelection(set, words, Selection);
        var compared = set.Changes.Where(change => change.Kind != ChangeKind.Uncovered).ToList();
        var (body, further) = selection.Divide(compared.Where(IsRead));
        return new ChangeReportPart(
            ComparisonTitles.Heading(set, words),
            set,
            ChangeCounting.Count(set.Changes),
            body,
            [.. compared.Where(
                change => !IsRead(change) && !change.IsLeftToReader && (change.Kind != ChangeKind.Unchanged || change.Origin is not null))],
            [.. set.Changes.Where(change => change.Kind == ChangeKind.Uncovered)])
        {
            Unsure = [.. compared.Where(change => change.IsLeftToReader)
                .OrderByDescending(change => change.IsSeeAlso ? change.Confidence : change.Probability)],
            UnsureInBody = compared.Exists(change => change.IsSeeAlso) ? 0 : Selection.MostUnsure,
            Further = further,
            SharedCaveats = [.. compared.Select(change => change.Caveat)
                .OfType<string>()
                .CountBy(caveat => caveat, StringComparer.Ordinal)
                .Where(entry => entry.Value >= Selection.FewestForSharedCaveat)
                .Select(entry => entry.Key)],
            Headlines = new HeadlineComposer(set, selection, words, Selection)
                .Compose([.. compared.Where(change => change.IsSurelySubstantive)]),
        };
    }

    /// <summary>
    /// What is to be read by theme: what matters, and between insurers also what is similar, for there nobody asks for changes only.
    /// </summary>
    private static bool IsRead(Change change) =>
        change.IsSurelySubstantive || change is { Origin: not null, Kind: ChangeKind.Editorial, IsSeeAlso: false };
}
