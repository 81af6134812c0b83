using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One requirement a row, its amount, percentage and date as values that can be sorted and counted with.</summary>
internal static class RequirementsSheet
{
    /// <summary>The sheet: per part the baseline, then the other side, each in the order of its documents.</summary>
    public static Sheet Of(ChangeReport report, ReportWords words)
    {
        var names = new CitationNames(report.Documents(), words);
        return Sheet.Table(words["Sheet.Requirements"], ReportTable.Of(report.Parts.SelectMany(part => Rows(part.Set, words)),
        [
            (new(words["Column.Side"], 10), row => ReportCell.Of(row.Side)),
            (new(words["Document.Title"], 20), row => ReportCell.Of(names.Of(row.Citation.Document))),
            (new(words["Column.Id"], 18), row => ReportCell.Of(row.Unit.Id.ToString())),
            (new(words["Column.Section"], 28), row => ReportCell.Of(Section(row.Citation))),
            (new(words["Column.Page"], 8), row => ReportCell.Of(row.Citation.Location.Page, words.Culture)),
            (new(words["Column.Line"], 8), row => ReportCell.Of(row.Citation.Location.Line, words.Culture)),
            (new(words["Column.Requirement"], 60), row => ReportCell.Of(row.Unit.Text)),
            (new(words["Column.Column"], 14), row => ReportCell.Of(row.Unit.Column)),
            (new(words["Column.Lead"], 30), row => ReportCell.Of(row.Unit.Lead)),
            (new(words["Column.Role"], 12), row => ReportCell.Of(words[$"Role.{row.Unit.Role}"])),
            (new(words["Column.Kind"], 14), row => ReportCell.Of(words[$"RequirementKind.{row.Unit.Kind}"])),
            (new(words["Column.Who"], 16), row => ReportCell.Of(row.Unit.Actor)),
            (new(words["Column.Bound"], 12), row =>
                ReportCell.Of(row.Unit.Modality == Modality.None ? null : words[$"Modality.{row.Unit.Modality}"])),
            (new(words["Column.Amount"], 14), row => ValueCells.Amount(row.Unit)),
            (new(words["Column.Percentage"], 12), row => ValueCells.Percentage(row.Unit)),
            (new(words["Column.Date"], 13), row => ValueCells.Date(row.Unit, words.Culture)),
            (new(words["Column.ChangeKind"], 14), row =>
                ReportCell.Of(row.Change is { } change ? row.Comparison.KindAndMove(change) : null)),
            (new(words["Column.Change"], 14), row => ReportCell.Of(row.Change?.Id)),
        ]));
    }

    private static IEnumerable<Row> Rows(ChangeSet set, ReportWords words)
    {
        var changes = new Dictionary<RequirementId, Change>();
        foreach (var change in set.Changes)
        {
            foreach (var unit in change.Left.Concat(change.Right))
            {
                changes[unit.Id] = change;
            }
        }

        var comparison = new ComparisonWords(set, words);
        return new[] { set.Left, set.Right }.SelectMany(side => side.Requirements
            .Select(unit => new Row(side.Label, unit, changes.GetValueOrDefault(unit.Id), comparison)));
    }

    private static string Section(Citation citation)
    {
        var number = citation.SectionNumber is { } known ? $"§{known}" : null;
        return string.Join(' ', new[] { number, citation.SectionTitle }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private sealed record Row(string Side, Requirement Unit, Change? Change, ComparisonWords Comparison)
    {
        public Citation Citation => Unit.Citation;
    }
}
