using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One change a row, with a column for the reader's remark.</summary>
internal static class ChangesSheet
{
    private const int SummaryColumn = 7;
    private const int RemarkColumn = 14;

    /// <summary>
    /// The sheet; unchanged requirements stand on it only where all is asked for. Remarks upon changes that are not on it come last, so
    /// that no remark is lost.
    /// </summary>
    public static Sheet Of(ChangeReport report, ReportWords words, ReportOptions options)
    {
        var sheet = new Sheet(words["Sheet.Changes"], Columns(report, words), isTable: true);
        sheet.Header();
        var names = ChangeReportXlsx.Names(report, words);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in report.Parts)
        {
            var comparison = new ComparisonWords(part.Set, words);
            foreach (var change in ChangeReportXlsx.Ordered(part).Where(change => options.All || change.Kind != ChangeKind.Unchanged))
            {
                shown.Add(change.Id);
                Write(sheet.Row(), change, part, comparison, names, words).Text(options.Remarks.GetValueOrDefault(change.Id), CellFormat.Remark);
            }
        }

        foreach (var (id, remark) in options.Remarks.Where(entry => !shown.Contains(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            WriteOrphan(sheet.Row(), id, remark, words);
        }

        return sheet;
    }

    private static IReadOnlyList<SheetColumn> Columns(ChangeReport report, ReportWords words)
    {
        var (left, right) = Headers(report, words);
        return
        [
            new(words["Column.Id"], 13),
            new(words["Column.Insurer"], 14),
            new(words["Column.Subject"], 15),
            new(words["Column.ChangeKind"], 12),
            new(words["Column.Substantive"], 11),
            new(words["Column.Aspects"], 14),
            new(words["Column.Direction"], 10),
            new(words["Column.Summary"], 32),
            new(words.Subject(left), 46),
            new(words.Subject(right), 46),
            new(words.Format("Column.CitationOf", left), 21),
            new(words.Format("Column.CitationOf", right), 21),
            new(words["Column.Confidence"], 11),
            new(words["Column.Careful"], 22),
            new(words["Column.Remark"], 26),
        ];
    }

    /// <summary>The names of the sides, with their labels where all parts share them.</summary>
    private static (string Left, string Right) Headers(ChangeReport report, ReportWords words)
    {
        var headers = report.Parts.Select(part => new ComparisonWords(part.Set, words)).Select(comparison => (comparison.LeftHeader, comparison.RightHeader)).Distinct().ToList();
        return headers is [var only] ? only : (words["Side.Was"], words["Side.Becomes"]);
    }

    private static SheetRow Write(SheetRow row, Change change, ChangeReportPart part, ComparisonWords comparison, CitationNames names, ReportWords words) => row
        .Text(change.Id)
        .Text(part.Heading)
        .Text(words.Subject(change.Subject))
        .Text(comparison.KindAndMove(change))
        .Text(words[change.Substantive ? "Yes" : "No"])
        .Text(comparison.Aspects(change))
        .Text(change.Substantive && comparison.SaysDirection ? words[$"Direction.{change.Direction}"] : null)
        .Text(SummaryText.Of(change))
        .Quotes(Quotes.Left(change))
        .Quotes(Quotes.Right(change))
        .Text(Sources(change.Left, names))
        .Text(Sources(change.Right, names))
        .Number((decimal)Math.Round(change.Confidence, 2), CellFormat.Share)
        .Text(change.Caveat);

    private static void WriteOrphan(SheetRow row, string id, string remark, ReportWords words)
    {
        row.Text(id);
        for (var column = 1; column < SummaryColumn; column++)
        {
            row.Text(null);
        }

        row.Text(words["Remark.Orphan"]);
        for (var column = SummaryColumn + 1; column < RemarkColumn; column++)
        {
            row.Text(null);
        }

        row.Text(remark, CellFormat.Remark);
    }

    private static string Sources(IReadOnlyList<Requirement> units, CitationNames names) =>
        string.Join('\n', units.Select(unit => SafeText.OneLine(names.Cite(unit.Citation))).Distinct(StringComparer.Ordinal));
}
