using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Changes as cells, one change a row, for formats that people sort and filter: csv and xlsx have the same columns.</summary>
internal sealed class ChangeRows
{
    private const double NarrowestCitation = 24;
    private const double WidestCitation = 56;

    private readonly ChangeReport _report;
    private readonly ReportWords _words;
    private readonly bool _withUnchanged;
    private readonly CitationNames _names;
    private readonly SourceLinks _links;

    /// <summary>Prepares the rows of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="words">Its words.</param>
    /// <param name="options">Whether the unchanged are rows too, and where the sources lie.</param>
    public ChangeRows(ChangeReport report, ReportWords words, ReportOptions options)
    {
        (_report, _words, _withUnchanged) = (report, words, options.All);
        _names = new CitationNames(report.Documents(), words);
        _links = new SourceLinks(report.Documents(), options);
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<ReportColumn> Columns()
    {
        var (left, right) = Sides();
        return
        [
            new(_words["Column.Id"], 13),
            new(_words["Column.Insurer"], 14),
            new(_words["Column.Subject"], 15),
            new(_words["Column.ChangeKind"], 12),
            new(_words["Column.Substantive"], 11),
            new(_words["Column.Aspects"], 14),
            new(_words["Column.Direction"], 10),
            new(_words["Column.Summary"], 32),
            new(_words.Subject(left), 46),
            new(_words.Subject(right), 46),
            CitationColumn(_words.Format("Column.CitationOf", left), change => change.Left),
            CitationColumn(_words.Format("Column.CitationOf", right), change => change.Right),
            new(_words["Column.Confidence"], 11),
            new(_words["Column.Careful"], 22),
        ];
    }

    /// <summary>The changes in reading order, each with its cells, one per column.</summary>
    public IEnumerable<(Change Change, IReadOnlyList<ReportCell> Cells)> All()
    {
        foreach (var part in _report.Parts)
        {
            var comparison = new ComparisonWords(part.Set, _words);
            foreach (var change in part.InReadingOrder(_withUnchanged))
            {
                yield return (change, Row(change, part.Heading, comparison));
            }
        }
    }

    /// <summary>The names of the sides, with their labels where all parts share them.</summary>
    private (string Left, string Right) Sides()
    {
        var headers = _report.Parts.Select(part => new ComparisonWords(part.Set, _words)).Select(comparison => (comparison.LeftHeader, comparison.RightHeader)).Distinct().ToList();
        return headers is [var only] ? only : (_words["Side.Was"], _words["Side.Becomes"]);
    }

    private IReadOnlyList<ReportCell> Row(Change change, string heading, ComparisonWords comparison) =>
    [
        ReportCell.Of(change.Id),
        ReportCell.Of(heading),
        ReportCell.Of(_words.Subject(change.Subject)),
        ReportCell.Of(comparison.KindAndMove(change)),
        ReportCell.Of(_words[change.IsLeftToReader ? "Unsure.Cell" : change.Substantive ? "Yes" : "No"]),
        ReportCell.Of(comparison.Aspects(change)),
        ReportCell.Of(change.Substantive && !change.IsLeftToReader && comparison.SaysDirection && change.Kind != ChangeKind.Uncovered ? _words[$"Direction.{change.Direction}"] : null),
        ReportCell.Of(SummaryText.Of(change)),
        ReportCell.Of(Quotes.Left(change)),
        ReportCell.Of(Quotes.Right(change)),
        Sources(change.Left),
        Sources(change.Right),
        ReportCell.OfShare(change.Confidence, _words.Culture),
        ReportCell.Of(change.Caveat),
    ];

    private ReportColumn CitationColumn(string header, Func<Change, IReadOnlyList<Requirement>> side) => ReportColumn.OfLinks(
        header,
        _report.Parts.SelectMany(part => part.InReadingOrder(_withUnchanged)).Select(change => Cited(side(change))),
        NarrowestCitation,
        WidestCitation);

    private string Cited(IReadOnlyList<Requirement> units) =>
        string.Join('\n', units.Select(unit => SafeText.OneLine(_names.Cite(unit.Citation))).Distinct(StringComparer.Ordinal));

    /// <summary>The citations, each a line; the cell leads to the first.</summary>
    private ReportCell Sources(IReadOnlyList<Requirement> units) => ReportCell.OfLink(
        Cited(units),
        units.Count > 0 ? _links.To(units[0].Citation) : null);
}
