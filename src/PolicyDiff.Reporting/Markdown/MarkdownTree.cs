using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Tree.Timelines;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out the tree of a report as GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownTree(MarkdownPage page, ReportWords words) : ITreeLayout
{
    private const int LongestBar = 30;
    private const string LineBreak = "<br>";
    private const string Nothing = "–";

    /// <summary>Writes the whole tree.</summary>
    public void Write(ReportTree tree)
    {
        Title(tree.Title);
        Write(tree.Blocks);
    }

    /// <inheritdoc/>
    public void Title(string title) => page.Heading(1, MarkdownEscape.Inline(title));

    /// <inheritdoc/>
    public string Take() => page.Take();

    private void Write(IEnumerable<ReportBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    /// <inheritdoc/>
    public void Write(ReportBlock block)
    {
        switch (block)
        {
            case SectionBlock section:
                page.Heading(section.Level + 1, MarkdownEscape.Inline(section.Heading));
                page.Paragraph(section.Role == SectionRole.Document && section.Aside is { Length: > 0 } aside
                    ? MarkedMarkdown.Of([new Inline(aside, Mark.Faint)])
                    : string.Empty);
                Write(section.Blocks);
                break;
            case Line line:
                Write(line);
                break;
            case Listing { Role: not ListingRole.Contents } listing:
                page.Lines(listing.Rows.SelectMany(row => Rows(row, 0)));
                break;
            case Grid grid:
                Write(grid);
                break;
            case Timeline timeline:
                Write(timeline.Table);
                break;
            case Bars bars:
                Write(bars.Distribution);
                break;
            case Fold fold:
                Write(fold.Brief);
                break;
            case ChangeList changes:
                Write(changes);
                break;
        }
    }

    private void Write(Line line)
    {
        var text = MarkedMarkdown.Of(line, atStart: line.Role != LineRole.Notice);
        switch (line.Role)
        {
            case LineRole.Notice:
                page.Paragraph($"> {text}");
                break;
            case LineRole.Disclaimer:
                page.Paragraph("---");
                page.Paragraph(text);
                break;
            default:
                page.Paragraph(text);
                break;
        }
    }

    /// <summary>A numbered item keeps its number; any other marker becomes a hyphen, with a number of ours behind it.</summary>
    private static IEnumerable<string> Rows(ListRow row, int depth)
    {
        var marker = row.Mark is { } mark
            && row.IsNumbered
            && mark.Text.TrimEnd('.', ')') is { Length: > 0 and < 4 } number
            && number.All(char.IsAsciiDigit) ? $"{number}." : "-";
        var shown = row.Mark is { Mark: Mark.Strong or Mark.None } own && marker == "-" && own.Text.Any(char.IsDigit)
            ? $"{MarkdownEscape.Inline(own.Text)} "
            : string.Empty;
        var lines = row.Lines.Select((line, index) => MarkedMarkdown.Of(line, atStart: index == 0 && shown.Length == 0))
            .Where(line => line.Length > 0);
        return row.Children.SelectMany(child => Rows(child, depth + 1))
            .Prepend($"{new string(' ', depth * 3)}{marker} {shown}{string.Join(LineBreak, lines)}");
    }

    private void Write(Grid grid) => page.Table(
        [.. Enumerable.Range(0, grid.Columns).Select(column => Cell(Grid.Cell(grid.Header, column)))],
        grid.Rows.Select(
            row => (IReadOnlyList<string>)[.. row.Select(
                (cell, column) => grid.Role == GridRole.Facts && column == 0 ? Name(cell) : Cell(cell))]));

    private static string Name(IReadOnlyList<Line> cell) => Cell([.. cell.Select(line => line with { Role = LineRole.Name })]);

    private static string Cell(IEnumerable<Line> lines) =>
        string.Join(LineBreak, lines.Select(line => MarkedMarkdown.Of(line)).Where(text => text.Length > 0));

    private void Write(Distribution distribution)
    {
        var largest = Math.Max(1, distribution.Entries.Max(entry => entry.Value));
        page.Table(
            [MarkdownEscape.Inline(distribution.Heading), MarkdownEscape.Inline(words["Count.Header"]), string.Empty],
            distribution.Entries.Select(entry => (IReadOnlyList<string>)
                [MarkdownEscape.Inline(entry.Key), words.Number(entry.Value), new string(
                    '█', (int)Math.Ceiling((double)entry.Value * LongestBar / largest))]));
    }

    /// <summary>A row for each change: number and kind, both sides, and below the number what is to be said of it as a whole.</summary>
    private void Write(ChangeList changes)
    {
        if (changes.Entries.Count > 0)
        {
            page.Table(
                [.. changes.Heads.Select(MarkdownEscape.Inline)],
                changes.Entries.Select(change => (IReadOnlyList<string>)[Cell(Label(change)), Side(change.Left), Side(change.Right)]));
        }
    }

    private IEnumerable<Line> Label(ChangeEntry change) =>
    [
        new Line(LineRole.Text, $"{change.Number} {change.Headline}"),
        new Line(LineRole.Context, change.Aspects),
        .. change.Remarks,
        .. Labelled("Change.Caveat", change.Caveat),
        .. Labelled("Change.Outcome", change.Outcome),
        .. change.Explanation.Select(line => new Line(LineRole.Context, line)),
    ];

    private Line[] Labelled(string key, string? text) =>
        text is null ? [] : [new Line(LineRole.Text, new Inline(words.Subject(words[key]), Mark.Strong), Inline.Space, text)];

    private static string Side(ChangeSide? side) => side is null ? Nothing : Cell(side.Lines);
}
