using PolicyDiff.Core.History;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.History;

/// <summary>Lines as cells: a row per edition and branch.</summary>
internal static class HistoryRows
{
    /// <summary>The rows, line by line.</summary>
    public static ReportTable Of(HistoryReport report, ReportWords words, ReportOptions options)
    {
        var (history, names, links) = (new HistoryWords(words), new CitationNames(report.Documents, words),
            new SourceLinks(report.Documents, options));
        return ReportTable.Of(report.Lines.SelectMany(Rows),
        [
            (new(words["History.Column.Line"], 16), row => ReportCell.Of(row.Line.Id)),
            (new(words["Column.Insurer"], 18), row => ReportCell.Of(row.Line.Insurer)),
            (new(words["History.Column.Edition"], 12), row => ReportCell.Of(row.Step.Edition.Label)),
            (new(words["History.Column.Step"], 30), row =>
                ReportCell.Of(row.Change is { } change ? history.Change(row.Step.Kind, change) : history.Step(row.Step))),
            (new(words["Side.Was"], 50), row => Quotes(row.Change?.Change.Left ?? [])),
            (new(words["Side.Becomes"], 50), row => Quotes(row.Now)),
            (new(words["Column.Citation"], 40), row => Cited(row.Now.Count > 0 ? row.Now : row.Change?.Change.Left ?? [], names, links)),
            (new(words["History.Column.SameRule"], 12), row =>
                ReportCell.Of(row.IsPair ? history.Percent(row.Change!.PairConfidence) : null)),
            (new(words["History.Column.Remarks"], 40), row =>
                ReportCell.Of(row.Change is { } change ? string.Join('\n', history.Remarks(change)) : null)),
        ]);
    }

    private static IEnumerable<Row> Rows(RequirementLine line) => line.Steps.SelectMany(step => step.Changes.Count == 0
        ? [new Row(line, step, null)] : step.Changes.Select(change => new Row(line, step, change)));

    private static ReportCell Quotes(IReadOnlyList<Requirement> units) =>
        ReportCell.Of(string.Join('\n', units.Select(unit => SafeText.OneLine(unit.Text))));

    private static ReportCell Cited(IReadOnlyList<Requirement> units, CitationNames names, SourceLinks links) => ReportCell.OfLink(
        string.Join('\n', units.Select(unit => names.Cite(unit.Citation)).Distinct(StringComparer.Ordinal)),
        units is [var first, ..] ? links.To(first.Citation) : null);

    private sealed record Row(RequirementLine Line, LineStep Step, LineChange? Change)
    {
        public bool IsPair => Change is { Change.Left.Count: > 0, Change.Right.Count: > 0 };

        public IReadOnlyList<Requirement> Now => Change?.Change.Right ?? Step.Requirements;
    }
}
