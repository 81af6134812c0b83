using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.History;
using static PolicyDiff.Core.Changes.InlineOperation;

namespace PolicyDiff.Reporting.Tests.Support;

/// <summary>Lines with every kind of step, all of their words the same.</summary>
internal static class SomeHistory
{
    private const int First = 2021;

    /// <summary>
    /// Three lines: one that changes, splits, is changed back and ends in both branches; one that is joined, is gone, comes back and is then said
    /// elsewhere; one that is new, unknown for two editions, and moves.
    /// </summary>
    public static HistoryReport Of(string text, DocumentSummary summary, Requirement unit)
    {
        List<PolicyEdition> editions =
            [.. Enumerable.Range(First, 5).Select(year => new PolicyEdition(year.ToString(CultureInfo.InvariantCulture), year, [summary]))];
        var made = new Maker(editions, text, unit);
        return HistoryReportComposer.Compose(text, [Branching(made, summary), Returning(made, summary), Moving(made, summary)], 4, new ReportOptions()) with
        {
            Notices = [new Notice(text)],
            Diagnostics = [Core.Diagnostics.Diagnostic.Warning("PD9001", new Core.Diagnostics.DiagnosticLocation(text, 12), text, text)],
        };
    }

    private static RequirementLine Branching(Maker made, DocumentSummary summary) => made.Line("0a1b-2c3d-4e5f", summary,
    [
        made.Step(0, LineStepKind.First, [1]),
        made.Step(1, LineStepKind.Present, [2], made.Change(0, ChangeKind.Unchanged, [1], [2])),
        made.Step(2, LineStepKind.Present, [3, 4], made.Change(1, ChangeKind.Split, [2], [3, 4])),
        made.Step(3, LineStepKind.Present, [5, 6],
            made.Change(2, ChangeKind.Modified, [3], [5], reverts: 1), made.Change(2, ChangeKind.Editorial, [4], [6], pair: 0.7)),
        made.Step(4, LineStepKind.Gone, [], made.Change(3, ChangeKind.Removed, [5], []), made.Change(3, ChangeKind.Repeated, [6], [])),
    ]);

    private static RequirementLine Returning(Maker made, DocumentSummary summary) => made.Line("1a1b-2c3d-4e5f", summary,
    [
        made.Step(0, LineStepKind.First, [11]),
        made.Step(1, LineStepKind.Present, [13], made.Change(0, ChangeKind.Merged, [11, 12], [13]) with { Joining = [made.Unit(12)] }),
        made.Step(2, LineStepKind.Gone, [], made.Change(1, ChangeKind.Removed, [13], [])),
        made.Step(3, LineStepKind.Back, [14], made.Change(1, ChangeKind.Modified, [13], [14])),
        made.Step(4, LineStepKind.Elsewhere, []) with { Elsewhere = [made.Unit(15)] },
    ]);

    private static RequirementLine Moving(Maker made, DocumentSummary summary) => made.Line("2a1b-2c3d-4e5f", summary,
    [
        made.Step(1, LineStepKind.New, [21]),
        made.Step(2, LineStepKind.Gap, []),
        made.Step(3, LineStepKind.Gap, []),
        made.Step(4, LineStepKind.Present, [22], made.Change(1, ChangeKind.Moved, [21], [22])),
    ]);

    private sealed class Maker(IReadOnlyList<PolicyEdition> editions, string text, Requirement unit)
    {
        public Requirement Unit(int ordinal) => unit with { Id = new RequirementId(unit.Id.Document, ordinal) };

        public RequirementLine Line(string id, DocumentSummary summary, IReadOnlyList<LineStep> steps) =>
            new(id, text, summary.Metadata.CareTypes, editions, steps);

        public LineStep Step(int edition, LineStepKind kind, int[] units, params LineChange[] changes) =>
            new(editions[edition], kind) { Requirements = [.. units.Select(Unit)], Changes = changes };

        public LineChange Change(int from, ChangeKind kind, int[] left, int[] right, int? reverts = null, double pair = 0.95) => new(
            editions[from],
            Some.Change(kind, [.. left.Select(Unit)], [.. right.Select(Unit)], text) with
            {
                Inline = kind == ChangeKind.Modified ? Some.Inline((Equal, text), (Insert, text)) : [],
                Aspects = kind == ChangeKind.Modified ? [ChangeAspect.Amount] : [],
                Judgement = kind == ChangeKind.Split ? JudgementKind.Unsure : JudgementKind.Substantive,
                Caveat = text,
            },
            pair)
        {
            RevertsTo = reverts is { } edition ? editions[edition] : null,
        };
    }
}
