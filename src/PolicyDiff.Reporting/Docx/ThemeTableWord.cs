using DocumentFormat.OpenXml;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out a comparison table on paper held across; its header is repeated on every page.</summary>
internal sealed class ThemeTableWord(WordPage page, ReportWords words, ReportOptions options)
{
    // Shares of a page held across of a hundred: the longest names of themes fit a line.
    private const int HeadingShare = 19;
    private const int CellsShare = 81;
    private const string HeadingFill = "EEF2F8";

    /// <summary>Writes the table with what stands before and behind it.</summary>
    public void Write(ThemeTableReport report)
    {
        var layout = new ThemeTableLayout(report, words);
        page.Turn(landscape: true);
        page.Title(report.Title);
        foreach (var notice in layout.Notices)
        {
            page.Paragraph([WordText.Run(words["Notice.Label"], WordStyles.Strong), WordText.Space(), WordText.Run(notice)], WordStyles.Notice);
        }

        WriteTable(layout);
        WriteSources(layout);
        new DiagnosticsWord(page, words).Write(report.Diagnostics);
        page.Paragraph(words["Report.Disclaimer"], WordStyles.Disclaimer);
    }

    private void WriteTable(ThemeTableLayout layout)
    {
        var table = page.NewTable([HeadingShare * layout.Columns.Count, .. layout.Columns.Select(_ => CellsShare)]);
        var quotes = new WordQuotes(page, words, layout.Names, new SourceLinks(layout.Sources, options));
        table.Header([layout.Corner, .. layout.Columns.Select(heading => string.Join('\n', heading.Lines.Prepend(heading.Name)))]);
        for (var row = 0; row < layout.Rows.Count; row++)
        {
            var heading = layout.Rows[row];
            List<W.TableCell> cells = [table.Cell(0, [Strong(heading.Name), .. heading.Lines.Select(line => WordText.Paragraph(line, WordStyles.TableContext))], fill: HeadingFill)];
            for (var column = 0; column < layout.Columns.Count; column++)
            {
                cells.Add(table.Cell(column + 1, Lines(layout.Cell(row, column), quotes)));
            }

            table.Row(cells);
        }

        page.Table(table);
    }

    private static List<W.Paragraph> Lines(TableCell cell, WordQuotes quotes)
    {
        List<W.Paragraph> lines = cell.Gap is { } gap ? [WordText.Paragraph([WordText.Run(gap, WordStyles.Faint)], WordStyles.TableText)] : [];
        if (cell.Facts is { } facts)
        {
            lines.Add(Strong(facts));
        }

        lines.AddRange(cell.Statements.SelectMany(statement => Statement("•", statement, quotes)));
        if (cell.ReferenceStatement is { } reference)
        {
            lines.Add(WordText.Paragraph(cell.Reference!, WordStyles.TableContext));
            lines.AddRange(Statement("→", reference, quotes));
        }

        if (cell.More is { } more)
        {
            lines.Add(WordText.Paragraph(more, WordStyles.TableContext));
        }

        return lines;
    }

    private static IEnumerable<W.Paragraph> Statement(string bullet, TableStatement statement, WordQuotes quotes)
    {
        if (statement.Context.Length > 0)
        {
            yield return WordText.Paragraph(statement.Context, WordStyles.TableContext);
        }

        List<OpenXmlElement> runs = [WordText.Run(bullet), WordText.Space()];
        if (statement.Mark.Length > 0)
        {
            runs.AddRange([WordText.Run($"({statement.Mark})", WordStyles.Strong), WordText.Space()]);
        }

        yield return WordText.Paragraph(runs.Append(WordText.Run(statement.Text)), WordStyles.TableText);
        yield return quotes.Source(statement.Citation);
    }

    private void WriteSources(ThemeTableLayout layout)
    {
        page.Heading(1, words["Table.Sources"]);
        var table = page.NewTable(20, 55, 25);
        table.Header([words["Column.Citation"], words["Document.Title"], words["Document.File"]]);
        foreach (var document in layout.Sources)
        {
            table.Row([layout.Names.Of(document.Id), layout.Describe(document), Path.GetFileName(document.Source.Path)]);
        }

        page.Table(table);
    }

    private static W.Paragraph Strong(string text) => WordText.Paragraph([WordText.Run(text, WordStyles.Strong)], WordStyles.TableText);
}
