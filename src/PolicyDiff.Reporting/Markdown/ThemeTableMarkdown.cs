using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out a comparison table as a table, its cells as lines.</summary>
internal sealed class ThemeTableMarkdown(MarkdownPage page, ReportWords words)
{
    private const string LineBreak = "<br>";

    /// <summary>Writes the table with what stands before and behind it.</summary>
    public void Write(ThemeTableReport report)
    {
        var layout = new ThemeTableLayout(report, words);
        page.Heading(1, MarkdownEscape.Inline(report.Title));
        page.Lines(layout.Notices.Select(notice => $"> **{words["Notice.Label"]}** {MarkdownEscape.Inline(notice)}  "));
        page.Table(
            [MarkdownEscape.Inline(layout.Corner), .. layout.Columns.Select(Heading)],
            layout.Rows.Select((heading, row) => (IReadOnlyList<string>)[Heading(heading), .. layout.Columns.Select((_, column) => Cell(layout.Cell(row, column), layout))]));
        page.Heading(2, MarkdownEscape.Inline(words["Table.Sources"]));
        page.Lines(layout.Sources.Select(document => $"- {MarkdownEscape.Line($"{layout.Names.Of(document.Id)}: {layout.Describe(document)} · {document.Source.Path}")}"));
        new DiagnosticsMarkdown(page, words).Write(report.Diagnostics);
        page.Paragraph($"*{MarkdownEscape.Inline(words["Report.Disclaimer"])}*");
    }

    private static string Heading(TableHeading heading) =>
        string.Join(LineBreak, heading.Lines.Select(MarkdownEscape.Inline).Prepend($"**{MarkdownEscape.Inline(heading.Name)}**"));

    private static string Cell(TableCell cell, ThemeTableLayout layout)
    {
        List<string> lines = cell.Gap is { } gap ? [$"*{MarkdownEscape.Inline(gap)}*"] : [];
        if (cell.Facts is { } facts)
        {
            lines.Add($"**{MarkdownEscape.Inline(facts)}**");
        }

        lines.AddRange(cell.Statements.Select(statement => Statement("•", statement, layout)));
        if (cell.ReferenceStatement is { } reference)
        {
            lines.Add($"*{MarkdownEscape.Inline(cell.Reference!)}*");
            lines.Add(Statement("→", reference, layout));
        }

        lines.AddRange(cell.More is { } more ? [$"*{MarkdownEscape.Inline(more)}*"] : Array.Empty<string>());
        return string.Join(LineBreak, lines);
    }

    private static string Statement(string bullet, TableStatement statement, ThemeTableLayout layout)
    {
        string[] parts =
        [
            statement.Mark.Length > 0 ? $"**({MarkdownEscape.Inline(statement.Mark)})**" : string.Empty,
            MarkdownEscape.Inline(statement.Text),
            statement.Context.Length > 0 ? $"({MarkdownEscape.Inline(statement.Context)})" : string.Empty,
            MarkdownEscape.Inline(layout.Names.Cite(statement.Citation)),
        ];
        return $"{bullet} {string.Join(' ', parts.Where(part => part.Length > 0))}";
    }
}
