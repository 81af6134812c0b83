using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out answers: per question the notes, the hits as a table, and how they are spread.</summary>
internal sealed class SearchReportWord(WordPage page, ReportWords words, WordQuotes quotes)
{
    /// <summary>Writes every answer; several get a table of contents.</summary>
    public void Write(SearchReport report)
    {
        page.Title(report.Title);
        if (report.Answers.Count > 1)
        {
            page.Contents();
        }

        foreach (var answer in report.Answers)
        {
            Write(answer);
        }

        page.Paragraph(words["Report.Disclaimer"], WordStyles.Disclaimer);
    }

    private void Write(SearchReportAnswer answer)
    {
        page.Heading(1, answer.Query);
        foreach (var note in answer.Notes)
        {
            page.Paragraph(note);
        }

        if (answer.Hits.Count > 0)
        {
            var table = page.NewTable(9, 38, 53);
            table.Header([words["Column.Rank"], words["Column.Place"], words["Column.Found"]]);
            foreach (var (rank, hit) in answer.Hits.Index())
            {
                table.Row(Cells(table, hit, rank + 1));
            }

            page.Table(table);
        }

        foreach (var facet in answer.Facets)
        {
            page.Paragraph(facet, WordStyles.Explanation);
        }
    }

    private IEnumerable<W.TableCell> Cells(WordTable table, SearchHit hit, int rank) =>
    [
        table.Cell(0, [WordText.Paragraph(words.Number(rank), WordStyles.TableText)]),
        table.Cell(1, [WordText.Paragraph(hit.Place.Heading(), WordStyles.TableText), quotes.Source(hit.Place.Citation())]),
        table.Cell(2, [Found(hit.Snippet), .. hit.AlsoIn.Select(AlsoIn)]),
    ];

    private W.Paragraph Found(SearchSnippet snippet) => WordText.Paragraph(
        snippet.Text.Length > 0 ? snippet.Marked().Select(WordText.Run) : [WordText.Run(words["Search.NoSentence"], WordStyles.Faint)], WordStyles.TableText);

    private W.Paragraph AlsoIn(SearchPlace place)
    {
        var line = quotes.Source(place.Citation());
        line.InsertAfter(WordText.Space(), line.ParagraphProperties);
        line.InsertAfter(WordText.Run(words["Search.AlsoIn"]), line.ParagraphProperties);
        return line;
    }
}
