using DocumentFormat.OpenXml;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out what documents say as the content of a table cell: each quote with its marks, and its citation below, which leads to the page.</summary>
/// <param name="page">The page the cell is for.</param>
/// <param name="words">The words of the report.</param>
/// <param name="names">Writes the citations.</param>
/// <param name="links">Where they lead.</param>
internal sealed class WordQuotes(WordPage page, ReportWords words, CitationNames names, SourceLinks links)
{
    private const string Nothing = "–";

    /// <summary>The quotes; a dash where there are none.</summary>
    /// <param name="units">The requirements that are quoted.</param>
    /// <param name="quotes">Their words with marks, one entry per requirement.</param>
    /// <param name="withContext">Whether the column and the governing sentence of each stand above it.</param>
    public IReadOnlyList<W.Paragraph> Of(IReadOnlyList<Requirement> units, IReadOnlyList<IReadOnlyList<MarkedText>> quotes, bool withContext)
    {
        List<W.Paragraph> lines = [];
        foreach (var (unit, quote) in units.Zip(quotes))
        {
            if (withContext && UnitContext.Of(unit, words) is { Length: > 0 } context)
            {
                lines.Add(WordText.Paragraph(context, WordStyles.TableContext));
            }

            lines.Add(WordText.Paragraph(quote.Select(WordText.Run), WordStyles.TableText));
            lines.Add(Source(unit.Citation));
        }

        return lines.Count > 0 ? lines : [WordText.Line(Nothing, WordStyles.Faint)];
    }

    /// <summary>A citation as a line of its own.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="label">What stands before it; null for nothing.</param>
    public W.Paragraph Source(Citation citation, string? label = null)
    {
        OpenXmlElement name = WordText.Run(names.Cite(citation));
        var source = links.To(citation) is { } target ? page.Link(name, target) : name;
        return WordText.Paragraph(label is null ? [source] : [WordText.Run(label), WordText.Space(), source], WordStyles.Source);
    }
}
