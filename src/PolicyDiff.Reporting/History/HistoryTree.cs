using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Building;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.History;

/// <summary>Lines one below the other: a drawing, then edition by edition what happened, with was and becomes.</summary>
internal sealed class HistoryTree(HistoryReport report, ReportWords words, ReportOptions options)
{
    private const int LongestHeading = 90;

    private readonly HistoryWords _history = new(words);
    private readonly CitationNames _names = new(report.Documents, words);
    private readonly SourceLinks _links = new(report.Documents, options);

    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [
            .. report.Notices.Select(notice => CommonBlocks.Notice(notice.Text, words)),
            new Line(LineRole.Context, report.Total > report.Lines.Count
                ? words.Format("History.More", words.Number(report.Lines.Count), words.Number(report.Total)) : words.Count("History.Count", report.Total)),
            .. report.Lines.Select(Section),
            .. CommonBlocks.Warnings(report.Diagnostics, words),
            CommonBlocks.Disclaimer(words),
        ]);

    private SectionBlock Section(RequirementLine line) => new(
        SectionRole.Group,
        1,
        NormExcerpt.Of(line.Latest, LongestHeading),
        [
            new Line(LineRole.Context, string.Join(" · ", new[] { line.Insurer, string.Join(", ", line.CareTypes), words.Format("History.Id", line.Id) }
                .Where(part => part.Length > 0).Select(SafeText.OneLine))),
            new HistoryDrawing(line, words).Draw(),
            new Listing(ListingRole.Entries, [.. line.Steps.Where(IsTold).Select(Row)]),
        ])
    { Anchor = $"line-{line.Id}" };

    /// <summary>That a text is still gone needs no telling.</summary>
    private static bool IsTold(LineStep step) => step is not { Kind: LineStepKind.Gone or LineStepKind.Elsewhere, Changes.Count: 0, Elsewhere.Count: 0 };

    private ListRow Row(LineStep step) => new(
        new Inline(SafeText.OneLine(step.Edition.Label), Mark.Strong),
        [.. step.Kind is LineStepKind.Present or LineStepKind.Back || step.Changes.Count > 0 ? step.Changes.SelectMany(change => Lines(step, change)) : Plain(step), .. Elsewhere(step)]);

    private IEnumerable<Line> Plain(LineStep step) =>
        step.Requirements.SelectMany(unit => Quoted(unit, [SafeText.OneLine(unit.Text)])).Prepend(new Line(LineRole.Name, _history.Step(step)));

    private IEnumerable<Line> Lines(LineStep step, LineChange change)
    {
        yield return new Line(LineRole.Name, _history.Change(step.Kind, change));
        if (SummaryText.Of(change.Change) is { Length: > 0 } summary && change.Change.Kind != ChangeKind.Unchanged)
        {
            yield return summary;
        }

        foreach (var line in Quotes(change.Change))
        {
            yield return line;
        }

        foreach (var remark in _history.Remarks(change))
        {
            yield return new Line(LineRole.Context, remark);
        }
    }

    /// <summary>Both wordings; of what did not change only where it is now.</summary>
    private IEnumerable<Line> Quotes(Change change)
    {
        if (change.Kind is ChangeKind.Unchanged or ChangeKind.Moved && change is { Left: [var was], Right: [var now] })
        {
            return change.Moved || change.Kind == ChangeKind.Moved
                ? [SourceLines.Of(was.Citation, _names, _links, words["Side.Was"]), SourceLines.Of(now.Citation, _names, _links, words["Side.Becomes"])]
                : [SourceLines.Of(now.Citation, _names, _links)];
        }

        var unlike = Likeness.AreUnlike(change);
        var left = change.Left.Zip(Wording.Quotes.Left(change), (unit, quote) => Quoted(unit, unlike ? [unit.Text] : quote, "Side.Was"));
        var right = change.Right.Zip(Wording.Quotes.Right(change), (unit, quote) => Quoted(unit, unlike ? [unit.Text] : quote, "Side.Becomes"));
        return left.Concat(right).SelectMany(lines => lines);
    }

    private IEnumerable<Line> Elsewhere(LineStep step) => step.Elsewhere.SelectMany(unit => Quoted(unit, [unit.Text], "History.AlsoAt"));

    private IEnumerable<Line> Quoted(Requirement unit, IReadOnlyList<Inline> quote, string? label = null)
    {
        if (UnitContext.Of(unit, words) is { Length: > 0 } context)
        {
            yield return new Line(LineRole.Context, context);
        }

        yield return label is null ? new Line(LineRole.Quote, quote)
            : new Line(LineRole.Quote, [new Inline(words[label], Mark.Faint), Inline.Space, .. quote]);
        yield return SourceLines.Of(unit.Citation, _names, _links);
    }
}
