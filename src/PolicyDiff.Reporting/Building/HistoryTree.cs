using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.History;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;

namespace PolicyDiff.Reporting.Building;

/// <summary>Lines one below the other: a drawing, then edition by edition what happened, with was and becomes.</summary>
internal sealed class HistoryTree(HistoryReport report, ReportWords words, ReportOptions options)
{
    private const int LongestHeading = 90;

    private readonly HistoryEntries _entries =
        new(new CitationNames(report.Documents, words), new SourceLinks(report.Documents, options), words);

    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [
            .. report.Notices.Select(notice => CommonBlocks.Notice(notice.Text, words)),
            new Line(LineRole.Context, report.Total > report.Lines.Count
                ? words.Format("History.More", words.Number(report.Lines.Count), words.Number(report.Total))
                    : words.Count("History.Count", report.Total)),
            .. report.Lines.Select(Section),
            .. CommonBlocks.Warnings(report.Diagnostics, words),
            CommonBlocks.Disclaimer(words),
        ]);

    private SectionBlock Section(RequirementLine line) => new(
        SectionRole.Group,
        1,
        NormExcerpt.Of(line.Latest, LongestHeading),
        [
            new Line(LineRole.Context, string.Join(" · ", new[] { line.Insurer, string.Join(", ", line.CareTypes),
                words.Format("History.Id", line.Id) }
                .Where(part => part.Length > 0).Select(SafeText.OneLine))),
            new HistoryDrawing(line, words).Draw(),
            new Listing(ListingRole.Entries, [.. Runs(line.Steps.Where(IsTold)).Select(Row)]),
        ])
    { Anchor = $"line-{line.Id}" };

    /// <summary>That a text is still gone needs no telling.</summary>
    private static bool IsTold(LineStep step) =>
        step is not { Kind: LineStepKind.Gone or LineStepKind.Elsewhere, Changes.Count: 0, Elsewhere.Count: 0 };

    /// <summary>The steps in their order, adjacent ones in which nothing happens as one.</summary>
    private static IEnumerable<IReadOnlyList<LineStep>> Runs(IEnumerable<LineStep> steps)
    {
        List<LineStep> run = [];
        foreach (var step in steps)
        {
            if (run.Count > 0 && !(IsQuiet(step) && IsQuiet(run[0]) && step.Kind == run[0].Kind))
            {
                yield return run;
                run = [];
            }

            run.Add(step);
        }

        yield return run;
    }

    private static bool IsQuiet(LineStep step) => step.Kind == LineStepKind.Gap || (step.Kind == LineStepKind.Present
        && step.Changes is [{ Change: { Kind: ChangeKind.Unchanged, Moved: false }, PairConfidence: >= HistoryWords.Doubtful }]);

    private ListRow Row(IReadOnlyList<LineStep> run)
    {
        var (first, last) = (SafeText.OneLine(run[0].Edition.Label), SafeText.OneLine(run[^1].Edition.Label));
        return new ListRow(new Inline(run.Count == 1 ? last : words.Format("History.Run", first, last), Mark.Strong),
            [.. _entries.Of(run[^1])]);
    }
}
