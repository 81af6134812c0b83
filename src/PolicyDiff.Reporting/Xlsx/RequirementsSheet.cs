using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
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
        var names = ChangeReportXlsx.Names(report, words);
        foreach (var part in report.Parts)
        {
            var changes = ByRequirement(part.Set);
            foreach (var (side, unit) in Units(part.Set))
            {
                Write(sheet.Row(), side, unit, changes.GetValueOrDefault(unit.Id), names, new ComparisonWords(part.Set, words), words);
            }
        }

        return sheet;
    }

    private static SheetColumn[] Columns(ReportWords words) =>
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

    private static void Write(SheetRow row, string side, Requirement unit, Change? change, CitationNames names, ComparisonWords comparison, ReportWords words)
    {
        row.Text(side)
            .Text(names.Of(unit.Citation.Document))
            .Text(unit.Id.ToString())
            .Text(string.Join(' ', new[] { unit.Citation.SectionNumber is { } number ? $"§{number}" : null, unit.Citation.SectionTitle }.Where(part => !string.IsNullOrEmpty(part))))
            .Number(unit.Citation.Location.Page)
            .Number(unit.Citation.Location.Line)
            .Text(unit.Text)
            .Text(unit.Column)
            .Text(unit.Lead)
            .Text(words[$"Role.{unit.Role}"])
            .Text(words[$"RequirementKind.{unit.Kind}"])
            .Text(unit.Actor)
            .Text(unit.Modality == Modality.None ? null : words[$"Modality.{unit.Modality}"]);
        TypedValues.Write(row, unit);
        row.Text(change is null ? null : comparison.KindAndMove(change)).Text(change?.Id);
    }
}
