using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out answers: per question the notes, the hits with their numbers, and how they are spread.</summary>
/// <param name="page">The page.</param>
/// <param name="words">The words of the report.</param>
/// <param name="names">Writes the citations.</param>
/// <param name="color">Whether words found can be told by their style; else they stand between asterisks.</param>
internal sealed class SearchReportText(TextPage page, ReportWords words, CitationNames names, bool color)
{
    private const int Indent = 4;

    /// <summary>Writes every answer; those of a batch under their question.</summary>
    public void Write(SearchReport report)
    {
        foreach (var answer in report.Answers)
        {
            page.Blank();
            if (answer.Id is { } id)
            {
                page.Write(SafeText.OneLine($"{id}: {answer.Query}"), TextStyle.Heading);
            }

            Write(answer);
        }
    }

    private void Write(SearchReportAnswer answer)
    {
        foreach (var note in answer.Notes)
        {
            page.Write(SafeText.OneLine(note));
        }

        foreach (var (rank, hit) in answer.Hits.Index())
        {
            page.Blank();
            Write(hit, words.Number(rank + 1));
        }

        if (answer.Hits.Count > 0)
        {
            page.Blank();
        }

        foreach (var facet in answer.Facets)
        {
            page.Write(SafeText.OneLine(facet), TextStyle.Faint);
        }
    }

    private void Write(SearchHit hit, string rank)
    {
        page.Write($"{rank,2}.", Indent, [new StyledText(hit.Place.Heading(), TextStyle.Strong)]);
        page.Write(string.Empty, Indent, Snippet(hit.Snippet));
        page.Write(names.Cite(hit.Place.Citation()), TextStyle.Faint, Indent);
        foreach (var place in hit.AlsoIn)
        {
            page.Write($"{words["Search.AlsoIn"]} {names.Cite(place.Citation())}", TextStyle.Faint, Indent);
        }
    }

    private IEnumerable<StyledText> Snippet(SearchSnippet snippet) => snippet.Text.Length == 0
        ? [new StyledText(words["Search.NoSentence"], TextStyle.Faint)]
        : snippet.Marked().Select(stretch => stretch.Mark switch
        {
            Mark.Found when color => new StyledText(stretch.Text, TextStyle.Strong),
            Mark.Found => new StyledText($"*{stretch.Text}*"),
            _ => new StyledText(stretch.Text),
        });
}
