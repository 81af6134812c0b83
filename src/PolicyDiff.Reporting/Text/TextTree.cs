using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Tree.Timelines;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out the tree of a report for a terminal.</summary>
internal sealed class TextTree(TextPage page, ReportWords words) : ITreeLayout
{
    private const int DocumentIndent = 2;
    private const int FactIndent = 18;
    private const int NumberWidth = 5;
    private const int EntryIndent = 4;
    private const int NarrowestLabel = 7;
    private const int WidestLabel = 14;

    private int _indent;

    /// <summary>Writes the whole tree.</summary>
    public void Write(ReportTree tree)
    {
        if (!tree.IsAnswer)
        {
            Title(tree.Title);
        }

        foreach (var block in tree.Blocks.Where(block => !tree.IsAnswer || block is not Line { Role: LineRole.Disclaimer }))
        {
            if (tree.IsAnswer && block is SectionBlock answer && tree.Blocks.OfType<SectionBlock>().Count() == 1)
            {
                Write(answer.Blocks);
            }
            else
            {
                Write(block);
            }
        }
    }

    /// <inheritdoc/>
    public void Title(string title) => page.Heading(title, '=');

    /// <inheritdoc/>
    public string Take() => page.Take();

    private void Write(IEnumerable<ReportBlock> blocks)
    {
        ReportBlock? last = null;
        foreach (var block in blocks)
        {
            // Remarks of one kind, such as counts by year and by insurer, stand below each other without air between them.
            if (block is Line { Role: LineRole.Context } line && last is Line { Role: LineRole.Context })
            {
                page.Write(string.Empty, 0, TextLines.Styled(line));
            }
            else
            {
                Write(block);
            }

            last = block;
        }
    }

    /// <inheritdoc/>
    public void Write(ReportBlock block)
    {
        switch (block)
        {
            case SectionBlock section:
                Write(section);
                break;
            case Line line:
                Write(line);
                break;
            case Listing { Role: not ListingRole.Contents } listing:
                page.Blank();
                Write(listing, 0);
                page.Blank();
                break;
            case Grid grid:
                Write(grid);
                break;
            case Timeline timeline:
                new TimelineText(page).Write(timeline);
                break;
            case Bars bars:
                new BarsText(page, words).Write(bars.Distribution);
                break;
            case Fold fold:
                Write(fold.Brief);
                break;
            case ChangeList changes:
                Write(changes);
                break;
        }
    }

    private void Write(SectionBlock section)
    {
        if (section.Role == SectionRole.Document && section.Heading.Length > 0)
        {
            page.Blank();
            var aside = string.IsNullOrEmpty(section.Aside) ? string.Empty : $"  ({section.Aside})";
            page.Write(
                string.Empty,
                0,
                [new StyledText(SafeText.OneLine(section.Heading), TextRole.Heading), new StyledText(aside, TextRole.Faint)]);
        }
        else if (section.Heading.Length > 0)
        {
            page.Heading(section.Heading, section.Level == 1 ? '=' : '-');
        }

        _indent = section.Role == SectionRole.Document ? DocumentIndent : 0;
        Write(section.Blocks);
        _indent = 0;
    }

    /// <summary>A line that stands by itself, with air above it.</summary>
    private void Write(Line line)
    {
        if (line.Role == LineRole.Notice)
        {
            var label = $"  {line.Inlines[0].Text}";
            page.Write(
                label,
                TextPage.LengthOf(label) + 1,
                line.Inlines.Skip(1).Select(inline => new StyledText(inline.Text, TextRole.Warning)),
                TextRole.Warning);
            return;
        }

        page.Blank();
        page.Write(string.Empty, _indent, TextLines.Styled(line));
        if (line.Role == LineRole.Explanation)
        {
            page.Blank();
        }
    }

    private void Write(Listing listing, int indent)
    {
        var marks = listing.Rows.Select(row => Mark(row, listing.Role)).ToList();
        var width = Math.Max(EntryIndent, 1 + marks.Select(TextPage.LengthOf).DefaultIfEmpty(0).Max());
        foreach (var (row, mark) in listing.Rows.Zip(marks))
        {
            if (listing.Role == ListingRole.Entries)
            {
                page.Blank();
            }

            var textIndent = indent + (listing.Role == ListingRole.Printed ? Math.Max(4, 3 + TextPage.LengthOf(mark)) : width);
            var label = listing.Role == ListingRole.Printed
                ? $"{new string(' ', indent + 2)}{mark}"
                : $"{new string(' ', indent)}{mark.PadLeft(width - 1)}";
            foreach (var line in row.Lines)
            {
                page.Write(label, textIndent, TextLines.Styled(line), TextRole.Strong);
                label = string.Empty;
            }

            Write(new Listing(listing.Role, row.Children), indent + 3);
        }
    }

    private static string Mark(ListRow row, ListingRole role) =>
        SafeText.OneLine(row.Mark?.Text ?? (role == ListingRole.Printed ? string.Empty : "-"));

    private void Write(Grid grid)
    {
        switch (grid.Role)
        {
            case GridRole.Facts:
                WriteFacts(grid);
                break;
            case GridRole.Matrix:
                WriteMatrix(grid);
                break;
            default:
                page.Blank();
                new GridText(page).Write(grid, grid.Role == GridRole.Document ? 2 : 0);
                page.Blank();
                break;
        }
    }

    private void WriteFacts(Grid grid)
    {
        var indent = Math.Min(FactIndent, 4 + grid.Rows.Select(row => TextPage.LengthOf(Words(row[0]))).DefaultIfEmpty(0).Max());
        foreach (var row in grid.Rows)
        {
            var label = $"  {Words(row[0])}";
            foreach (var line in row.Skip(1).SelectMany(cell => cell))
            {
                page.Write(label, indent, TextLines.Styled(line), TextRole.Strong);
                label = string.Empty;
            }
        }

        page.Blank();
    }

    /// <summary>Row by row: a terminal is too narrow for columns of sentences.</summary>
    private void WriteMatrix(Grid grid)
    {
        foreach (var head in grid.Header.Skip(1))
        {
            WriteLines(head, 2);
        }

        foreach (var (index, row) in grid.Rows.Index())
        {
            page.Heading(row[0][0].Words, '-');
            if (grid.WideRows.Contains(index))
            {
                page.Blank();
                WriteLines(row[1], 4);
                continue;
            }

            foreach (var (head, cell) in grid.Header.Zip(row).Skip(1))
            {
                page.Blank();
                WriteLines([head[0]], 2);
                WriteLines(cell, 4);
            }
        }
    }

    private void WriteLines(IEnumerable<Line> lines, int indent)
    {
        foreach (var line in lines)
        {
            page.Write(new string(' ', indent), indent, TextLines.Styled(line));
        }
    }

    private void Write(ChangeList changes)
    {
        foreach (var change in changes.Entries)
        {
            page.Blank();
            var aspects = change.Aspects.Length > 0 ? $" · {change.Aspects}" : string.Empty;
            page.Write(
                $"{change.Number,NumberWidth - 1}",
                NumberWidth,
                [new StyledText(change.Headline, TextRole.Strong), new StyledText(aspects, TextRole.Faint)],
                TextRole.Strong);
            WriteLines(change.Remarks, NumberWidth);
            WriteSide(change.Left, change);
            WriteSide(change.Right, change);
            WriteLabelled(words["Change.Caveat"], change.Caveat, change);
            WriteLabelled(words["Change.Outcome"], change.Outcome, change);
            if (change.Explanation.Count > 0)
            {
                page.Blank();
                WriteLines(change.Explanation.Select(line => (Line)line), NumberWidth + 2);
            }
        }
    }

    private void WriteSide(ChangeSide? side, ChangeEntry change)
    {
        var label = side?.Label ?? string.Empty;
        foreach (var line in side?.Lines ?? [])
        {
            page.Write($"{new string(' ', NumberWidth)}{label}", NumberWidth + LabelWidth(change), TextLines.Styled(line), TextRole.Faint);
            label = string.Empty;
        }
    }

    private void WriteLabelled(string label, string? text, ChangeEntry change)
    {
        if (text is not null)
        {
            page.Write(
                $"{new string(' ', NumberWidth)}{label}",
                NumberWidth + LabelWidth(change),
                [new StyledText(SafeText.OneLine(text), TextRole.Warning)],
                TextRole.Faint);
        }
    }

    private static int LabelWidth(ChangeEntry change) => Math.Clamp(
        1 + new[] { change.Left, change.Right }.Max(side => side is null ? 0 : TextPage.LengthOf(side.Label)), NarrowestLabel, WidestLabel);

    private static string Words(IReadOnlyList<Line> lines) => SafeText.OneLine(string.Join(' ', lines.Select(line => line.Words)));
}
