using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Search;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out answers: per question the notes, the hits with a link to their page, and how they are spread.</summary>
internal sealed class SearchReportHtml(HtmlPage page, ReportWords words, QuoteHtml quotes)
{
    /// <summary>Writes every answer.</summary>
    public void Write(SearchReport report)
    {
        foreach (var answer in report.Answers)
        {
            using (page.In("section", ("class", "part")))
            {
                Write(answer);
            }
        }
    }

    private void Write(SearchReportAnswer answer)
    {
        page.Element("h2", answer.Query);
        foreach (var note in answer.Notes)
        {
            page.Element("p", note);
        }

        if (answer.Hits.Count > 0)
        {
            using (page.In("ol", ("class", "hits")))
            {
                foreach (var hit in answer.Hits)
                {
                    Write(hit);
                }
            }
        }

        foreach (var facet in answer.Facets)
        {
            page.Element("p", facet, ("class", "context"));
        }
    }

    private void Write(SearchHit hit)
    {
        using (page.In("li"))
        {
            page.Element("h3", hit.Place.Heading());
            if (hit.Snippet.Text.Length > 0)
            {
                quotes.WriteQuote(hit.Snippet.Marked());
            }
            else
            {
                page.Element("p", words["Search.NoSentence"], ("class", "context"));
            }

            quotes.WriteSource(hit.Place.Citation());
            foreach (var place in hit.AlsoIn)
            {
                quotes.WriteSource(place.Citation(), words["Search.AlsoIn"]);
            }
        }
    }
}
