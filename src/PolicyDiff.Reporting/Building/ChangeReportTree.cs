using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>
/// What changed, as a board reads it: both sides and the summary first, then by theme what is sure and matters, then what the reader must
/// tell, and the rest as an annex.
/// </summary>
internal sealed class ChangeReportTree(ChangeReport report, ReportWords words, ReportOptions options)
{
    private readonly Anchors _anchors = new(report.Parts.SelectMany(part => part.Set.Changes));
    private readonly List<(Change Change, string Theme)> _filtered = [];

    /// <summary>The whole tree.</summary>
    public ReportTree Build()
    {
        List<ReportBlock> blocks = [];
        if (report.Parts.Count == 0)
        {
            blocks.Add((Line)words["Report.Nothing"]);
        }

        if (report.Parts.Count > 1)
        {
            blocks.Add(new ContentsPlace());
        }

        blocks.AddRange(Parts());
        blocks.AddRange(Closing(report, words));
        var comparison = report.Parts is [var only] ? new ComparisonWords(only.Set, words) : null;
        return new ReportTree(report.Title, blocks)
        {
            Filters = options.StatisticsOnly ? null : new FilterWords(words, comparison).Among(_filtered),
        };
    }

    /// <summary>A section for each part, made as they are gone through.</summary>
    public IEnumerable<SectionBlock> Parts() => report.Parts.Select(Part);

    /// <summary>What stands behind the parts.</summary>
    public static IEnumerable<ReportBlock> Closing(ChangeReport report, ReportWords words) =>
        [.. CommonBlocks.Warnings(report.Diagnostics, words), CommonBlocks.Disclaimer(words)];

    private SectionBlock Part(ChangeReportPart part)
    {
        var context = new PartContext(report, part, words, options);
        List<ReportBlock> blocks =
        [
            SidesGrid.Of(part.Set, words, options.Addresses),
            .. part.Set.Notices.Select(notice => CommonBlocks.Notice(notice.Text, words)),
        ];
        if (options.StatisticsOnly)
        {
            blocks.AddRange(Distributions.Of(part.Statistics, context.Comparison, words).Select(distribution => new Bars(distribution)));
        }
        else
        {
            Fill(blocks, context);
        }

        return new SectionBlock(SectionRole.Part, 1, part.Heading, blocks) { Anchor = _anchors.Place(Slug.Of(part.Heading)) };
    }

    private void Fill(List<ReportBlock> blocks, PartContext context)
    {
        var part = context.Part;
        _filtered.AddRange(part.InReadingOrder(options.All).Select(change => (change, context.ThemeOf(change))));
        var entries = new ChangeEntries(context, _anchors);
        List<SectionBlock> sections =
        [
            .. part.Substantive.Select(group => Theme(group, entries)),
            .. Unsure(part, entries),
            .. Annex(context, entries),
        ];
        blocks.Add(SummaryRows.Grid(part, context.Comparison, words));
        blocks.Add(new ContentsPlace());
        if (part.Headlines.Count > 0)
        {
            blocks.Add(Headlines(context));
        }

        blocks.AddRange(DeclaredSummary.Of(part.Set.Declared, words, _anchors));
        if (sections.Count > 1)
        {
            blocks.Add(new Listing(
                ListingRole.Contents,
                [.. sections.Select(
                    section => new ListRow(null, new Line(LineRole.Text, new Inline(section.Heading, Mark.None, $"#{section.Anchor}"))))]));
        }

        blocks.AddRange(
            part.SharedCaveats.Select(
                caveat => CommonBlocks.Notice(
                    words.Format(
                        "Caveat.Shared",
                        caveat,
                        NumberRanges.Of(
                            part.Set.Changes.Where(change => change.Caveat == caveat).Select(change => report.Numbers[change]))),
                    words)));
        blocks.AddRange(sections);
    }

    /// <summary>The numbers of the further changes that a headline stands for.</summary>
    private string SeeAlso(Headline headline) =>
        headline.Changes.Count > 1
            ? $" {words.Format("Brief.SeeAlso", NumberRanges.Of(headline.Changes.Skip(1).Select(change => report.Numbers[change])))}"
            : string.Empty;

    /// <summary>The summary: a sentence, the number of the first change it tells of before it, and those of the others behind it.</summary>
    private SectionBlock Headlines(PartContext context)
    {
        var rows = context.Part.Headlines.Select(headline => new ListRow(
            new Inline(context.NumberOf(headline.Changes[0]), Mark.Strong, $"#{_anchors.Of(headline.Changes[0])}"),
            (Line)$"{headline.Sentence}{SeeAlso(headline)}"));
        return new SectionBlock(
            SectionRole.Summary,
            2,
            words["Headlines.Heading"],
            [new Line(LineRole.Explanation, words.Format("Headlines.Explanation", context.Part.Set.Right.Label)), new Listing(
                ListingRole.Plain, [.. rows])])
        {
            Anchor = _anchors.Place("headlines"),
            OnNewPage = true,
        };
    }

    private SectionBlock Theme(SubjectGroup group, ChangeEntries entries) =>
        new(SectionRole.Group, 2, words.Counted(words.Subject(group.Subject), group.Changes.Count), [entries.List(group.Changes)])
        {
            Anchor = _anchors.Place(Slug.Of(group.Subject)),
        };

    /// <summary>What the reader must tell: the likeliest, or all where that is asked for.</summary>
    private IEnumerable<SectionBlock> Unsure(ChangeReportPart part, ChangeEntries entries)
    {
        if (part.Unsure.Count > 0 && InFull(part) > 0)
        {
            yield return new SectionBlock(
                SectionRole.Group,
                2,
                words.Counted(words["Unsure.Heading"], part.Unsure.Count),
                [new Line(LineRole.Explanation, words["Unsure.Explanation"]), entries.List(part.Unsure.Take(InFull(part)))])
            { Anchor = _anchors.Place("unsure") };
        }
    }

    private int InFull(ChangeReportPart part) => options.All && part.UnsureInBody > 0 ? part.Unsure.Count : part.UnsureInBody;

    private IEnumerable<SectionBlock> Annex(PartContext context, ChangeEntries entries)
    {
        var part = context.Part;
        (string Key, IReadOnlyList<Change> Changes, int Shown)[] annex =
        [
            (context.Comparison.MoreUnsureKey, [.. part.Unsure.Skip(InFull(part))], int.MaxValue),
            ("Further", part.Further, int.MaxValue),
            (context.Comparison.RoutineKey, part.Routine, FoldedKinds.ShownPerKind),
            ("Uncovered", part.Uncovered, FoldedKinds.ShownPerKind),
            ("Unchanged", options.All ? part.Unchanged() : [], int.MaxValue),
        ];
        return annex.Where(entry => entry.Changes.Count > 0).Select((entry, index) => new SectionBlock(
            SectionRole.Group,
            2,
            words.Counted(words[$"{entry.Key}.Heading"], entry.Changes.Count),
            [
                new Line(LineRole.Explanation, words[$"{entry.Key}.Explanation"]),
                options.All
                    ? entries.List(entry.Changes)
                    : new Fold(
                        words.Counted(words["Html.ShowThese"], entry.Changes.Count),
                        entries.List(entry.Changes),
                        Brief(entry.Changes, entries, entry.Shown)),
            ])
        {
            Anchor = _anchors.Place(entry.Key.ToLowerInvariant().Replace('.', '-')),
            OnNewPage = index == 0,
        });
    }

    /// <summary>Changes in a line each, the first of each kind, and how many more there are and how to see them.</summary>
    private Listing Brief(IEnumerable<Change> changes, ChangeEntries entries, int shownPerKind)
    {
        var kinds = FoldedKinds.Of([.. changes], shownPerKind);
        return new Listing(ListingRole.Plain, [.. kinds.SelectMany(kind => kind.Shown.Select(entries.Brief)
            .Concat(
                kind.More > 0
                    ? [new ListRow(
                        null,
                        new Line(
                            LineRole.Text,
                            new Inline($"{words.Format("Folded.More", words.Number(kind.More))} {words["Hint.All"]}", Mark.Faint)))]
                    : []))]);
    }
}
