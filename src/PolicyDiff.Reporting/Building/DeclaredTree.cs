using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Wording.Quoting;

namespace PolicyDiff.Reporting.Building;

/// <summary>
/// The insurer's own list of changes with its check: how it stands, what the list leaves out, what does not hold, and what does.
/// </summary>
internal sealed class DeclaredTree(DeclaredReport report, ReportWords words, ReportOptions options)
{
    private const int LongestQuote = 220;
    private const int MostQuotes = 3;

    // What an adviser must act on comes first.
    private static readonly string[] Order =
        [
            nameof(DeclarationStatus.NotFound), nameof(DeclarationStatus.Elsewhere), nameof(Declaration.AlreadyBefore),
            nameof(DeclarationStatus.Uncertain), nameof(DeclarationStatus.Confirmed),
        ];

    private readonly Anchors _anchors = new(report.Parts.SelectMany(part => part.Comparison.Set.Changes));

    /// <summary>The whole tree.</summary>
    public ReportTree Build()
    {
        List<ReportBlock> blocks = [];
        if (report.Parts.Count != 1)
        {
            blocks.Add(report.Parts.Count == 0 ? (Line)words["Report.Nothing"] : new ContentsPlace());
        }

        blocks.AddRange(report.Parts.Select(Part));
        blocks.AddRange(CommonBlocks.Warnings(report.Diagnostics, words));
        blocks.Add(CommonBlocks.Disclaimer(words));
        return new ReportTree(report.Title, blocks);
    }

    private SectionBlock Part(DeclaredReportPart part)
    {
        var context = new PartContext(report.Changes, part.Comparison, words, options);
        List<ReportBlock> blocks =
        [
            SidesGrid.Of(part.Comparison.Set, words, options.Addresses),
            .. part.Notices.Select(notice => CommonBlocks.Notice(notice.Text, words)),
        ];
        if (part.Set.Declarations.Count > 0)
        {
            blocks.Add((Line)DeclaredWords.Counts(part.Set, words));
        }

        if (part.Undeclared.Count > 0)
        {
            blocks.Add(Group("Undeclared", part.Undeclared.Count, new ChangeEntries(context, _anchors).List(part.Undeclared)));
        }

        blocks.AddRange(Order
            .Select(key => (Key: key, Own: part.Set.Declarations.Where(declaration => KeyOf(declaration) == key).ToList()))
            .Where(group => group.Own.Count > 0)
            .Select(
                group => Group(
                    group.Key,
                    group.Own.Count,
                    new Listing(ListingRole.Entries, [.. group.Own.Select(declaration => Row(declaration, context))]))));
        return new SectionBlock(SectionRole.Part, 1, part.Comparison.Heading, blocks)
        {
            Anchor = _anchors.Place(Slug.Of(part.Comparison.Heading)),
        };
    }

    private static string KeyOf(Declaration declaration) =>
        declaration is { AlreadyBefore: true, Status: DeclarationStatus.Confirmed }
            ? nameof(Declaration.AlreadyBefore)
            : declaration.Status.ToString();

    private SectionBlock Group(string key, int count, ReportBlock entries) => new(
        SectionRole.Group,
        2,
        words.Counted(words[$"Declared.{key}.Heading"], count),
        [new Line(LineRole.Explanation, words[$"Declared.{key}.Explanation"]), entries])
    { Anchor = _anchors.Place($"declared-{key.ToLowerInvariant()}") };

    private ListRow Row(Declaration declaration, PartContext context) => new(
        null,
        [
            new Line(LineRole.Quote, declaration.Text),
            SourceLines.Of(declaration.Unit.Citation, context.Names, context.Links),
            new Line(LineRole.Text, new Inline(words["Declared.Checked"], Mark.Strong), Inline.Space, declaration.Reason),
            .. Quoted(declaration.Before, words["Declared.Was"], context),
            .. Quoted(declaration.FoundIn, words["Declared.Is"], context),
        ]);

    private static IEnumerable<Line> Quoted(IReadOnlyList<Requirement> units, string label, PartContext context) =>
        units.Take(MostQuotes).Select(unit => new Line(
            LineRole.Context,
            new Inline(label, Mark.Faint),
            Inline.Space,
            NormExcerpt.Of(unit, LongestQuote),
            Inline.Space,
            new Inline(context.Names.Cite(unit.Citation), Mark.Faint, context.Links.To(unit.Citation))));
}
