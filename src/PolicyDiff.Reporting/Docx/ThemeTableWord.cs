using DocumentFormat.OpenXml;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out a comparison table on paper held across; its header is repeated on every page.</summary>
internal sealed class ThemeTableWord(WordPage page, ReportWords words, ReportOptions options)
{
    private const int CellShare = 30;

    // The first column grows with the others, so that the longest word of a theme stays whole.
    private const int HeadingSharePerColumn = 8;
    private const int LargestHeadingShare = 30;
    private const string HeadingFill = "EEF2F8";

    /// <summary>Writes the table with what stands before and behind it.</summary>
    public void Write(ThemeTableLayout layout)
    {
        foreach (var notice in layout.Notices)
        {
            page.Add(WordText.Notice(notice, words, WordStyles.Notice));
        }

        WriteTable(layout);
        WriteSources(layout);
    }

    private void WriteTable(ThemeTableLayout layout)
    {
        var table = page.NewTable([Math.Min(HeadingSharePerColumn * layout.Columns.Count, LargestHeadingShare), .. layout.Columns.Select(_ => CellShare)]);
        var quotes = new WordQuotes(page, words, layout.Names, new SourceLinks(layout.Sources, options));
        table.Header([layout.Corner, .. layout.Columns.Select(heading => string.Join('\n', heading.Lines.Prepend(heading.Name)))]);
        for (var row = 0; row < layout.Rows.Count; row++)
        {
            var heading = layout.Rows[row];
            var lines = heading.Lines.Select(line => WordText.Paragraph(line, WordStyles.TableContext));
            List<W.TableCell> cells = [table.Cell(0, [WordText.Line(heading.Name, WordStyles.Strong), .. lines], fill: HeadingFill)];
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
        List<W.Paragraph> lines = cell.Gap is { } gap ? [WordText.Line(gap, WordStyles.Faint)] : [];
        if (cell.Values.Count > 0)
        {
            lines.Add(Facts(cell.Values));
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

    /// <summary>The values in bold, each with its place behind it in small.</summary>
    private static W.Paragraph Facts(IReadOnlyList<TableFact> facts)
    {
        List<OpenXmlElement> runs = [];
        foreach (var fact in facts)
        {
            if (runs.Count > 0)
            {
                runs.AddRange([WordText.Space(), WordText.Run(TableCell.Separator.Trim()), WordText.Space()]);
            }

            runs.AddRange([WordText.Run(fact.Text, WordStyles.Strong), WordText.Space(), WordText.Run($"({fact.Place})", WordStyles.Faint)]);
        }

        return WordText.Paragraph(runs, WordStyles.TableText);
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
}
