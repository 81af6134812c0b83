using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;

namespace PolicyDiff.Reporting.Rows;

/// <summary>Changes as cells, one change a row.</summary>
internal static class ChangeRows
{
    private const double NarrowestCitation = 24;
    private const double WidestCitation = 56;

    /// <summary>Which column holds the id.</summary>
    public const int IdColumn = 1;

    /// <summary>The changes in reading order, the number first; the unchanged too where all is asked for.</summary>
    public static ReportTable Of(ChangeReport report, ReportWords words, ReportOptions options)
    {
        var (names, links) = (new CitationNames(report.Documents(), words), new SourceLinks(report.Documents(), options));
        var rows = report.Parts.Select(part => new PartContext(report, part, words, options))
            .SelectMany(part => part.Part.InReadingOrder(options.All).Select(change => new Row(change, part)))
            .ToList();
        var (left, right) = Sides(report, words);
        return ReportTable.Of(rows,
        [
            (new(words["Column.Number"], 6), row => ReportCell.Of(report.Numbers[row.Change], words.Culture)),
            (new(words["Column.Id"], 13), row => ReportCell.Of(row.Change.Id)),
            (new(words["Column.Insurer"], 14), row => ReportCell.Of(row.Part.Part.Heading)),
            (new(words["Column.Subject"], 15), row => ReportCell.Of(words.Subject(row.Part.ThemeOf(row.Change)))),
            (new(words["Column.ChangeKind"], 12), row => ReportCell.Of(row.Part.Comparison.KindAndMove(row.Change))),
            (new(words["Column.Substantive"], 11), row => ReportCell.Of(
                words[row.Change.IsLeftToReader ? "Unsure.Cell" : row.Change.Substantive ? "Yes" : "No"])),
            (new(words["Column.Aspects"], 14), row => ReportCell.Of(row.Part.Comparison.Aspects(row.Change))),
            (new(words["Column.Direction"], 10), row =>
                ReportCell.Of(row.HasDirection ? words[$"Direction.{row.Change.Direction}"] : null)),
            (new(words["Column.Summary"], 32), row => ReportCell.Of(SummaryText.Of(row.Change))),
            (new(words.Subject(left), 46), row => ReportCell.Of(Quotes.Left(row.Change))),
            (new(words.Subject(right), 46), row => ReportCell.Of(Quotes.Right(row.Change))),
            CitationColumn(left, change => change.Left),
            CitationColumn(right, change => change.Right),
            (new(words["Column.Confidence"], 11), row => ReportCell.OfShare(row.Change.Confidence, words.Culture)),
            (new(words["Column.Careful"], 22), row => ReportCell.Of(row.Change.Caveat)),
        ]);

        // The citations, each a line; the cell leads to the first.
        (ReportColumn Column, Func<Row, ReportCell> Cell) CitationColumn(string side, Func<Change, IReadOnlyList<Requirement>> units) =>
            (ReportColumn.OfLinks(
                words.Format("Column.CitationOf", side),
                rows.Select(row => Cited(units(row.Change), names)),
                NarrowestCitation,
                WidestCitation),
            row => ReportCell.OfLink(
                Cited(units(row.Change), names),
                units(row.Change) is [var first, ..] ? links.To(first.Citation) : null));
    }

    /// <summary>The names of the sides, with their labels where all parts share them.</summary>
    private static (string Left, string Right) Sides(ChangeReport report, ReportWords words)
    {
        var headers = report.Parts
            .Select(part => new ComparisonWords(part.Set, words))
            .Select(comparison => (comparison.LeftHeader, comparison.RightHeader))
            .Distinct()
            .ToList();
        return headers is [var only] ? only : (words["Side.Was"], words["Side.Becomes"]);
    }

    private static string Cited(IReadOnlyList<Requirement> units, CitationNames names) =>
        string.Join('\n', units.Select(unit => SafeText.OneLine(names.Cite(unit.Citation))).Distinct(StringComparer.Ordinal));

    private sealed record Row(Change Change, PartContext Part)
    {
        public bool HasDirection => Change.IsSurelySubstantive && Part.Comparison.SaysDirection && Change.Kind != ChangeKind.Uncovered;
    }
}
