using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Tree.Timelines;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out the tree of a report for Word: on paper, so without paths of files.</summary>
internal sealed class WordTree(WordPage page, ReportWords words)
{
    private const string Bullet = "•";
    private const string Nested = "–";
    private const int LongestBar = 30;
    private const char BarBlock = '█';

    private readonly WordLines _lines = new(page.Links);

    /// <summary>Writes the whole tree.</summary>
    public void Write(ReportTree tree)
    {
        page.Turn(tree.IsWide);
        page.Title(tree.Title);
        Write(tree.Blocks);
    }

    private void Write(IEnumerable<ReportBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case SectionBlock section:
                Write(section);
                break;
            case ContentsPlace:
                page.Contents();
                break;
            case Line line when line.Words.Length > 0:
                page.Add(_lines.Paragraph(line));
                break;
            case Listing { Role: not ListingRole.Contents } listing:
                Write(listing, 1);
                break;
            case Grid { Columns: > 0 } grid:
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
            case ChangeList { Entries.Count: > 0 } changes:
                page.Table(new WordChanges(page.NewTable(WordChanges.Shares), words, _lines).Table(changes));
                break;
        }
    }

    private void Write(SectionBlock section)
    {
        if (section.Heading.Length > 0)
        {
            page.Heading(section.Level, section.Heading, section.OnNewPage);
        }

        if (section.Role == SectionRole.Document && section.Aside is { Length: > 0 } aside && aside.Contains(';', StringComparison.Ordinal))
        {
            page.Paragraph(aside, WordStyles.Explanation);
        }

        Write(section.Blocks);
    }

    /// <summary>
    /// A numbered entry keeps its number; any other marker becomes a bullet, a dash where the entry stands below another.
    /// </summary>
    private void Write(Listing listing, int level)
    {
        foreach (var row in listing.Rows)
        {
            var mark = row.Mark is { } own && (listing.Role != ListingRole.Printed || row.IsNumbered)
                ? own with { Mark = Mark.Strong }
                : new Inline(level == 1 ? Bullet : Nested, Mark.Strong);
            var lines = row.Lines.Where(WordLines.IsOnPaper).ToList();
            page.Add(WordText.Paragraph(
                [.. _lines.Runs([mark]), WordText.Tab(), .. lines.SelectMany(
                    (line, index) => index == 0 ? _lines.Runs(line) : _lines.Runs(line).Prepend(WordText.Break()))],
                listing.Role == ListingRole.Plain ? WordStyles.BriefEntry : WordStyles.ListEntry(level)));
            Write(new Listing(listing.Role, row.Children), level + 1);
        }
    }

    private void Write(Grid grid)
    {
        var table = page.NewTable(grid.Shares.Count > 0 ? grid.Shares : Shares(grid));
        if (grid.Header.Any(cell => cell.Count > 0))
        {
            table.Header(
                Enumerable.Range(0, grid.Columns)
                    .Select(column => string.Join('\n', Grid.Cell(grid.Header, column).Select(line => line.Words))));
        }

        foreach (var (index, row) in grid.Rows.Index())
        {
            var isWide = grid.WideRows.Contains(index);
            table.Row(Enumerable.Range(0, isWide ? Math.Min(2, grid.Columns) : grid.Columns).Select(column => table.Cell(
                column,
                _lines.Cell(Grid.Cell(row, column), isName: column == 0 && grid.Role is (GridRole.Facts or GridRole.Matrix)),
                span: isWide && column == 1 ? grid.Columns - 1 : 1,
                fill: grid.Role == GridRole.Matrix && (column == 0 || isWide) ? WordTable.PaleFill : null)));
        }

        page.Table(table);
    }

    private static IReadOnlyList<int> Shares(Grid grid) => grid.Role == GridRole.Facts
        ? [1, 3]
        : ColumnShares.Of(
            grid.Columns,
            grid.Rows.Prepend(grid.Header)
                .Select(row => row.Select(cell => cell.Select(line => line.Words.Length).DefaultIfEmpty(0).Max())));

    /// <summary>Counts as a table with a bar in each row, the longest bar for the largest count.</summary>
    private void Write(Distribution distribution)
    {
        var most = Math.Max(1, distribution.Entries.Max(entry => entry.Value));
        var table = page.NewTable(35, 12, 53);
        table.Header([distribution.Heading, words["Count.Header"], string.Empty]);
        foreach (var (label, count) in distribution.Entries)
        {
            var bar = new string(BarBlock, Math.Max(1, LongestBar * count / most));
            table.Row(
                [table.Cell(0, [WordText.Line(label)]), table.Cell(
                    1, [WordText.Line(words.Number(count))]), table.Cell(2, [WordText.Line(bar, WordStyles.Bar)])]);
        }

        page.Table(table);
    }
}
