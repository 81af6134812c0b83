using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.ThemeTables;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>A comparison table with its notices before it and its sources behind it.</summary>
internal sealed class ThemeTableTree(ThemeTableReport report, ReportWords words, ReportOptions options)
{
    private const int CellShare = 30;

    // The first column grows with the others, so that the longest word of a theme stays whole.
    private const int HeadingSharePerColumn = 8;
    private const int LargestHeadingShare = 30;

    private readonly ThemeTableLayout _layout = new(report, words);
    private readonly SourceLinks _links = new(report.Table.Columns.SelectMany(column => column.Documents), options);

    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [
            .. report.Table.Set.Introduction.Select(paragraph => (Line)paragraph),
            .. _layout.Notices.Select(notice => CommonBlocks.Notice(notice, words)),
            Table(),
            .. Process(),
            new SectionBlock(
                SectionRole.Plain, 1, words["Table.Sources"], [new Listing(ListingRole.Plain, [.. _layout.Sources.Select(Source)])]),
            .. CommonBlocks.Warnings(report.Diagnostics, words),
            CommonBlocks.Disclaimer(words),
        ])
    { IsWide = true };

    private IEnumerable<ReportBlock> Process() => report.Table.Set.Process.Count == 0 ? [] :
    [
        new SectionBlock(SectionRole.Plain, 1, words["Table.Process"],
        [
            new Listing(
                ListingRole.Plain,
                [.. report.Table.Set.Process.Select(
                    (step, index) => new ListRow($"{words.Number(index + 1)}.", (Line)step) { IsNumbered = true })]),
        ]),
    ];

    private Grid Table()
    {
        List<IReadOnlyList<IReadOnlyList<Line>>> rows = [];
        HashSet<int> wide = [];
        if (report.Transposed && _layout.HasShared)
        {
            rows.Add(
                [[new Line(
                    LineRole.Name, _layout.SharedPolicy)], .. _layout.Columns.Select((_, theme) => Statements(_layout.Shared(theme)))]);
        }

        foreach (var (index, heading) in _layout.Rows.Index())
        {
            if (!report.Transposed && _layout.Shared(index) is { Count: > 0 } shared)
            {
                wide.Add(rows.Count);
                rows.Add([[new Line(LineRole.Name, _layout.SharedHeading(index))], Statements(shared)]);
            }

            rows.Add([Heading(heading), .. _layout.Columns.Select((_, column) => Lines(_layout.Cell(index, column)))]);
        }

        return new Grid(GridRole.Matrix, report.Title, [[_layout.Corner], .. _layout.Columns.Select(Heading)], rows)
        {
            Shares =
            [
                Math.Min(HeadingSharePerColumn * _layout.Columns.Count, LargestHeadingShare),
                .. _layout.Columns.Select(_ => CellShare),
            ],
            WideRows = wide,
        };
    }

    private static IReadOnlyList<Line> Heading(TableHeading heading) =>
        [new Line(LineRole.Name, heading.Name), .. heading.Lines.Select(line => new Line(LineRole.Context, line))];

    private IReadOnlyList<Line> Lines(TableCell cell) =>
    [
        .. Context(cell.Gap),
        .. cell.Statements.SelectMany(statement => Statement("•", statement)),
        .. Context(cell.Reference),
        .. cell.ReferenceStatement is { } reference ? Statement("→", reference) : [],
        .. Context(cell.More),
    ];

    private static Line[] Context(string? text) => text is null ? [] : [new Line(LineRole.Context, text)];

    private IReadOnlyList<Line> Statements(IEnumerable<TableStatement> statements) =>
        [.. statements.SelectMany(statement => Statement("•", statement))];

    /// <summary>
    /// Own short words first, then the quote with its place, who else says so, what an answer changes, and what is said otherwise.
    /// </summary>
    private IEnumerable<Line> Statement(string bullet, TableStatement statement)
    {
        Inline[] mark = statement.Mark.Length > 0 ? [new Inline($"({statement.Mark})", Mark.Strong), Inline.Space] : [];
        if (statement.Brief.Length > 0)
        {
            yield return new Line(LineRole.Text, [$"{bullet} ", .. mark, new Inline(statement.Brief, Mark.Strong)]);
            yield return new Line(LineRole.Quote, statement.Text);
        }
        else
        {
            yield return new Line(LineRole.Quote, [$"{bullet} ", .. mark, statement.Text]);
        }

        foreach (var line in Context(statement.Context.Length > 0 ? statement.Context : null))
        {
            yield return line;
        }

        foreach (var citation in statement.AlsoAt.Prepend(statement.Citation))
        {
            yield return SourceLines.Of(citation, _layout.Names, _links);
        }

        foreach (var line in Context(statement.Agreement.Length > 0 ? statement.Agreement : null))
        {
            yield return line;
        }

        foreach (var (text, citation) in statement.Corrections)
        {
            yield return new Line(LineRole.Text, new Inline(words["Table.Correction"], Mark.Strong), Inline.Space, text);
            yield return SourceLines.Of(citation, _layout.Names, _links);
        }

        foreach (var (text, citation) in statement.Contradictions)
        {
            yield return new Line(LineRole.Text, new Inline(words["Table.Contradiction"], Mark.Strong), Inline.Space, text);
            yield return SourceLines.Of(citation, _layout.Names, _links);
        }
    }

    private ListRow Source(DocumentSummary document) => new(
        null,
        [
            $"{_layout.Names.Of(document.Id)}: {_layout.Describe(document)}",
            new Line(LineRole.File, new Inline(document.Source.Path, Mark.None, _links.To(document.Source, default))),
            .. document.Metadata.Origin is { } origin
                ? (Line[])[new Line(LineRole.Context, new Inline(SafeText.OneLine(origin), Mark.None, WebAddress(origin)))]
                : [],
        ]);

    /// <summary>The address itself; null for words, and for an address that a browser would run.</summary>
    private static string? WebAddress(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}
