using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out a comparison table as a table, its cells as lines.</summary>
internal sealed class ThemeTableMarkdown(MarkdownPage page, ReportWords words)
{
    private const string LineBreak = "<br>";

    /// <summary>Writes the table with what stands before and behind it.</summary>
    public void Write(ThemeTableLayout layout)
    {
        page.Lines(layout.Notices.Select(notice => $"{MarkdownParts.Notice(notice, words)}  "));
        page.Table(
            [MarkdownEscape.Inline(layout.Corner), .. layout.Columns.Select(Heading)],
            layout.Rows.Select((heading, row) => (IReadOnlyList<string>)[Heading(heading), .. layout.Columns.Select((_, column) => Cell(layout.Cell(row, column), layout))]));
        page.Heading(2, MarkdownEscape.Inline(words["Table.Sources"]));
        page.Lines(layout.Sources.Select(document => $"- {MarkdownEscape.Line($"{layout.Names.Of(document.Id)}: {layout.Describe(document)} · {document.Source.Path}")}"));
    }

    private static string Heading(TableHeading heading) =>
        string.Join(LineBreak, heading.Lines.Select(MarkdownEscape.Inline).Prepend(MarkdownParts.Strong(heading.Name)));

    private static string Cell(TableCell cell, ThemeTableLayout layout)
    {
        List<string> lines = cell.Gap is { } gap ? [MarkdownParts.Faint(gap)] : [];
        if (cell.Facts is { } facts)
        {
            lines.Add(MarkdownParts.Strong(facts));
        }

        lines.AddRange(cell.Statements.Select(statement => Statement("•", statement, layout)));
        if (cell.ReferenceStatement is { } reference)
        {
            lines.Add(MarkdownParts.Faint(cell.Reference!));
            lines.Add(Statement("→", reference, layout));
        }

        lines.AddRange(cell.More is { } more ? [MarkdownParts.Faint(more)] : Array.Empty<string>());
        return string.Join(LineBreak, lines);
    }

    private static string Statement(string bullet, TableStatement statement, ThemeTableLayout layout)
    {
        string[] parts =
        [
            statement.Mark.Length > 0 ? MarkdownParts.Strong($"({statement.Mark})") : string.Empty,
            MarkdownEscape.Inline(statement.Text),
            statement.Context.Length > 0 ? $"({MarkdownEscape.Inline(statement.Context)})" : string.Empty,
            MarkdownEscape.Inline(layout.Names.Cite(statement.Citation)),
        ];
        return $"{bullet} {string.Join(' ', parts.Where(part => part.Length > 0))}";
    }
}
