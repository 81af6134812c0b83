using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>One requirement a row, its amount, percentage and date as values that can be sorted and counted with.</summary>
internal static class RequirementsSheet
{
    /// <summary>The sheet: per part the baseline, then the other side, each in the order of its documents.</summary>
    public static Sheet Of(ChangeReport report, ReportWords words)
    {
        var sheet = new Sheet(words["Sheet.Requirements"], Columns(words), isTable: true);
        sheet.Header();
        var names = new CitationNames(report.Documents(), words);
        foreach (var part in report.Parts)
        {
            var (changes, comparison) = (ByRequirement(part.Set), new ComparisonWords(part.Set, words));
            foreach (var (side, unit) in Units(part.Set))
            {
                sheet.Row(Cells(side, unit, changes.GetValueOrDefault(unit.Id), names, comparison, words));
            }
        }

        return sheet;
    }

    private static ReportColumn[] Columns(ReportWords words) =>
    [
        new(words["Column.Side"], 10),
        new(words["Document.Title"], 20),
        new(words["Column.Id"], 18),
        new(words["Column.Section"], 28),
        new(words["Column.Page"], 8),
        new(words["Column.Line"], 8),
        new(words["Column.Requirement"], 60),
        new(words["Column.Column"], 14),
        new(words["Column.Lead"], 30),
        new(words["Column.Role"], 12),
        new(words["Column.Kind"], 14),
        new(words["Column.Who"], 16),
        new(words["Column.Bound"], 12),
        new(words["Column.Amount"], 14),
        new(words["Column.Percentage"], 12),
        new(words["Column.Date"], 13),
        new(words["Column.ChangeKind"], 14),
        new(words["Column.Change"], 14),
    ];

    private static IEnumerable<(string Side, Requirement Unit)> Units(ChangeSet set) =>
        set.Left.Requirements.Select(unit => (set.Left.Label, unit)).Concat(set.Right.Requirements.Select(unit => (set.Right.Label, unit)));

    private static Dictionary<RequirementId, Change> ByRequirement(ChangeSet set)
    {
        var changes = new Dictionary<RequirementId, Change>();
        foreach (var change in set.Changes)
        {
            foreach (var unit in change.Left.Concat(change.Right))
            {
                changes[unit.Id] = change;
            }
        }

        return changes;
    }

    private static IEnumerable<ReportCell> Cells(string side, Requirement unit, Change? change, CitationNames names, ComparisonWords comparison, ReportWords words) =>
    [
        ReportCell.Of(side),
        ReportCell.Of(names.Of(unit.Citation.Document)),
        ReportCell.Of(unit.Id.ToString()),
        ReportCell.Of(string.Join(' ', new[] { unit.Citation.SectionNumber is { } number ? $"§{number}" : null, unit.Citation.SectionTitle }.Where(part => !string.IsNullOrEmpty(part)))),
        ReportCell.Of(unit.Citation.Location.Page, words.Culture),
        ReportCell.Of(unit.Citation.Location.Line, words.Culture),
        ReportCell.Of(unit.Text),
        ReportCell.Of(unit.Column),
        ReportCell.Of(unit.Lead),
        ReportCell.Of(words[$"Role.{unit.Role}"]),
        ReportCell.Of(words[$"RequirementKind.{unit.Kind}"]),
        ReportCell.Of(unit.Actor),
        ReportCell.Of(unit.Modality == Modality.None ? null : words[$"Modality.{unit.Modality}"]),
        .. ValueCells.Of(unit, words.Culture),
        ReportCell.Of(change is null ? null : comparison.KindAndMove(change)),
        ReportCell.Of(change?.Id),
    ];
}
