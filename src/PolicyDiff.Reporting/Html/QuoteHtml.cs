using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out what documents say: quotes with their marks, and citations that lead to the page.</summary>
/// <param name="page">The page.</param>
/// <param name="words">The words of the report.</param>
/// <param name="names">Writes the citations.</param>
/// <param name="links">Where they lead.</param>
internal sealed class QuoteHtml(HtmlPage page, ReportWords words, CitationNames names, SourceLinks links)
{
    private const string QuoteLanguage = "nl";

    /// <summary>Writes a quote, in the language of the documents whatever that of the report.</summary>
    /// <param name="quote">The stretches.</param>
    /// <param name="moved">Whether the words that stand on both sides moved.</param>
    public void WriteQuote(IEnumerable<MarkedText> quote, bool moved = false)
    {
        using (page.In("blockquote", ("lang", words.Culture.TwoLetterISOLanguageName == QuoteLanguage ? null : QuoteLanguage), ("dir", "auto")))
        {
            page.Marked(quote, moved);
        }
    }

    /// <summary>Writes a citation as a line of its own.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="label">What stands before it; null for nothing.</param>
    public void WriteSource(Citation citation, string? label = null)
    {
        using (page.In("p", ("class", "source")))
        {
            if (label is not null)
            {
                page.Text(label);
                page.Space();
            }

            var link = links.To(citation);
            using (page.In("cite"))
            {
                page.Element(link is null ? "span" : "a", names.Cite(citation), ("href", link));
            }
        }
    }
}
