using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;
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
            .. _layout.Notices.Select(notice => CommonBlocks.Notice(notice, words)),
            Table(),
            new SectionBlock(SectionRole.Plain, 1, words["Table.Sources"], [new Listing(ListingRole.Plain, [.. _layout.Sources.Select(Source)])]),
            .. CommonBlocks.Warnings(report.Diagnostics, words),
            CommonBlocks.Disclaimer(words),
        ])
    { IsWide = true };

    private Grid Table() => new(
        GridRole.Matrix,
        report.Title,
        [[_layout.Corner], .. _layout.Columns.Select(Heading)],
        [.. _layout.Rows.Select((heading, row) => (IReadOnlyList<IReadOnlyList<Line>>)[Heading(heading), .. _layout.Columns.Select((_, column) => Lines(_layout.Cell(row, column)))])])
    {
        Shares = [Math.Min(HeadingSharePerColumn * _layout.Columns.Count, LargestHeadingShare), .. _layout.Columns.Select(_ => CellShare)],
    };

    private static IReadOnlyList<Line> Heading(TableHeading heading) =>
        [new Line(LineRole.Name, heading.Name), .. heading.Lines.Select(line => new Line(LineRole.Context, line))];

    private IReadOnlyList<Line> Lines(TableCell cell) =>
    [
        .. Context(cell.Gap),
        .. cell.Values.Count > 0 ? (Line[])[Facts(cell.Values)] : [],
        .. cell.Statements.SelectMany(statement => Statement("•", statement)),
        .. Context(cell.Reference),
        .. cell.ReferenceStatement is { } reference ? Statement("→", reference) : [],
        .. Context(cell.More),
    ];

    private static Line[] Context(string? text) => text is null ? [] : [new Line(LineRole.Context, text)];

    /// <summary>The values, each with its place behind it.</summary>
    private static Line Facts(IReadOnlyList<TableFact> facts) => new(
        LineRole.Text,
        [.. facts.SelectMany((fact, index) => (IEnumerable<Inline>)
        [
            .. index == 0 ? (Inline[])[] : [TableCell.Separator],
            new Inline(fact.Text, Mark.Strong),
            Inline.Space,
            new Inline($"({fact.Place})", Mark.Faint),
        ])]);

    private IEnumerable<Line> Statement(string bullet, TableStatement statement)
    {
        Inline[] mark = statement.Mark.Length > 0 ? [new Inline($"({statement.Mark})", Mark.Strong), Inline.Space] : [];
        yield return new Line(LineRole.Quote, [$"{bullet} ", .. mark, statement.Text]);
        if (statement.Context.Length > 0)
        {
            yield return new Line(LineRole.Context, statement.Context);
        }

        yield return SourceLines.Of(statement.Citation, _layout.Names, _links);
    }

    private ListRow Source(DocumentSummary document) => new(
        null,
        $"{_layout.Names.Of(document.Id)}: {_layout.Describe(document)}",
        new Line(LineRole.File, new Inline(document.Source.Path, Mark.None, _links.To(document.Source, default))));
}
