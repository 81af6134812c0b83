using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out answers: per question the notes, the hits as a numbered list with links to their pages, and how they are spread.</summary>
/// <param name="page">The page.</param>
/// <param name="words">The words of the report.</param>
/// <param name="names">Writes the citations.</param>
/// <param name="links">Where they lead.</param>
internal sealed class SearchReportMarkdown(MarkdownPage page, ReportWords words, CitationNames names, SourceLinks links)
{
    private const string LineBreak = "<br>";

    /// <summary>Writes every answer.</summary>
    public void Write(SearchReport report)
    {
        page.Heading(1, MarkdownEscape.Inline(report.Title));
        foreach (var answer in report.Answers)
        {
            page.Heading(2, MarkdownEscape.Inline(answer.Query));
            foreach (var note in answer.Notes)
            {
                page.Paragraph(MarkdownEscape.Line(note));
            }

            page.Lines(answer.Hits.Select((hit, rank) => Hit(hit, words.Number(rank + 1))));
            page.Lines(answer.Facets.Select(facet => $"- {MarkdownEscape.Line(facet)}"));
        }

        page.Paragraph($"*{MarkdownEscape.Inline(words["Report.Disclaimer"])}*");
    }

    private string Hit(SearchHit hit, string rank)
    {
        IEnumerable<string> lines =
        [
            $"**{MarkdownEscape.Inline(hit.Place.Heading())}**",
            hit.Snippet.Text.Length == 0 ? $"*{MarkdownEscape.Inline(words["Search.NoSentence"])}*" : MarkedMarkdown.Of(hit.Snippet.Marked()),
            Source(hit.Place.Citation()),
            .. hit.AlsoIn.Select(place => $"{MarkdownEscape.Inline(words["Search.AlsoIn"])} {Source(place.Citation())}"),
        ];
        return $"{rank}. {string.Join(LineBreak, lines)}";
    }

    private string Source(Citation citation)
    {
        var name = MarkdownEscape.Inline(names.Cite(citation));
        return links.To(citation) is { } target ? $"[{name}]({target})" : name;
    }
}
