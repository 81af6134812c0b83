using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a comparison table row by row: a terminal is too narrow for columns of sentences.</summary>
internal sealed class ThemeTableText(TextPage page, ReportWords words)
{
    private const int Indent = 2;
    private const int BulletIndent = 6;

    /// <summary>Writes the table with what stands before and behind it.</summary>
    public void Write(ThemeTableLayout layout)
    {
        WriteHeadings(layout);
        page.WriteNotices(layout.Notices, words);
        for (var row = 0; row < layout.Rows.Count; row++)
        {
            page.Heading(SafeText.OneLine(layout.Rows[row].Name), '-');
            for (var column = 0; column < layout.Columns.Count; column++)
            {
                WriteCell(layout.Columns[column].Name, layout.Cell(row, column), layout);
            }
        }

        WriteSources(layout);
    }

    private void WriteHeadings(ThemeTableLayout layout)
    {
        foreach (var heading in layout.Columns)
        {
            page.Write(SafeText.OneLine(heading.Name), TextStyle.Strong, Indent);
            foreach (var line in heading.Lines)
            {
                page.Write(SafeText.OneLine(line), TextStyle.Faint, Indent + 2);
            }
        }

        page.Blank();
    }

    private void WriteCell(string name, TableCell cell, ThemeTableLayout layout)
    {
        page.Blank();
        page.Write(SafeText.OneLine(name), TextStyle.Strong, Indent);
        if (cell.Gap is { } gap)
        {
            page.Write(gap, TextStyle.Faint, Indent + 2);
        }

        if (cell.Facts is { } facts)
        {
            page.Write(facts, TextStyle.Strong, Indent + 2);
        }

        foreach (var statement in cell.Statements)
        {
            WriteStatement("•", statement, layout);
        }

        if (cell.ReferenceStatement is { } reference)
        {
            page.Write(cell.Reference!, TextStyle.Faint, Indent + 2);
            WriteStatement("→", reference, layout);
        }

        if (cell.More is { } more)
        {
            page.Write(more, TextStyle.Faint, BulletIndent);
        }
    }

    private void WriteStatement(string bullet, TableStatement statement, ThemeTableLayout layout)
    {
        IEnumerable<StyledText> mark = statement.Mark.Length > 0 ? [new StyledText($"({statement.Mark}) ", TextStyle.Inserted)] : [];
        page.Write($"    {bullet}", BulletIndent, mark.Append(new StyledText(SafeText.OneLine(statement.Text))));
        var context = statement.Context.Length > 0 ? $"{statement.Context} " : string.Empty;
        page.Write($"{context}{layout.Names.Cite(statement.Citation)}", TextStyle.Faint, BulletIndent);
    }

    private void WriteSources(ThemeTableLayout layout)
    {
        page.Heading(words["Table.Sources"], '-');
        foreach (var document in layout.Sources)
        {
            page.Write("  -", 4, [new StyledText($"{layout.Names.Of(document.Id)}: {layout.Describe(document)} ", TextStyle.Plain), new StyledText(SafeText.OneLine(document.Source.Path), TextStyle.Faint)]);
        }
    }
}
