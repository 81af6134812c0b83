using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Changes as cells, one change a row, for formats that people sort and filter.</summary>
/// <param name="words">The words of the report.</param>
/// <param name="part">The part whose changes are to be shown.</param>
internal sealed class ChangeRows(ReportWords words, ChangeReportPart part)
{
    private static readonly string[] Columns =
    [
        "Column.Id", "Column.Insurer", "Column.Subject", "Column.Kind", "Column.Aspects", "Direction.Column", "Column.Left",
        "Column.LeftSource", "Column.Right", "Column.RightSource", "Column.Confidence", "Column.Caveat",
    ];

    private readonly ComparisonWords _comparison = new(part.Set, words);
    private readonly CitationNames _names = new(part.Set.Left.Documents.Concat(part.Set.Right.Documents), words);

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Header(ReportWords words) => [.. Columns.Select(key => words[key])];

    /// <summary>The changes in the order of the report: what matters by subject, the routine, what cannot be compared, and the unchanged where asked for.</summary>
    public IEnumerable<IReadOnlyList<string>> All(bool withUnchanged) => part.Substantive.SelectMany(group => group.Changes)
        .Concat(part.Routine)
        .Concat(part.Uncovered)
        .Concat(part.Set.Changes.Where(change => withUnchanged && change is { Kind: ChangeKind.Unchanged, Substantive: false }))
        .Select(Row);

    private IReadOnlyList<string> Row(Change change) =>
    [
        change.Id,
        part.Heading,
        change.Subject,
        _comparison.Kind(change.Kind),
        _comparison.Aspects(change),
        change.Substantive && _comparison.SaysDirection && change.Kind != ChangeKind.Uncovered ? words[$"Direction.{change.Direction}"] : string.Empty,
        Lines(change.Left, unit => unit.Text),
        Lines(change.Left, unit => _names.Cite(unit.Citation)),
        Lines(change.Right, unit => unit.Text),
        Lines(change.Right, unit => _names.Cite(unit.Citation)),
        change.Confidence.ToString("0.00", words.Culture),
        change.Caveat ?? string.Empty,
    ];

    /// <summary>A line per requirement, where a change has several on one side.</summary>
    private static string Lines(IReadOnlyList<Requirement> units, Func<Requirement, string> textOf) =>
        string.Join('\n', units.Select(unit => SafeText.OneLine(textOf(unit))));
}
