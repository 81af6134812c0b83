using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Lays out what documents say: quotes with their marks, and citations that lead to the page.</summary>
/// <param name="words">The words of the report.</param>
/// <param name="names">Writes the citations.</param>
/// <param name="links">Where they lead.</param>
internal sealed class QuoteHtml(ReportWords words, CitationNames names, SourceLinks links)
{
    /// <summary>A quote, in the language of the documents whatever that of the report.</summary>
    /// <param name="quote">The stretches.</param>
    /// <param name="moved">Whether the words that stand on both sides moved.</param>
    public HtmlElement Quote(IEnumerable<MarkedText> quote, bool moved = false) =>
        Element("blockquote", HtmlNode.Quote(quote, moved)).With("lang", HtmlParts.DocumentLanguage(words)).With("dir", "auto");

    /// <summary>A citation as a line of its own.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="label">What stands before it; null for nothing.</param>
    public HtmlElement Source(Citation citation, string? label = null)
    {
        var link = links.To(citation);
        var cite = Element("cite", Element(link is null ? "span" : "a", names.Cite(citation)).With("href", link));
        return (label is null ? Element("p", cite) : Element("p", label, Space, cite)).Class("source");
    }
}
