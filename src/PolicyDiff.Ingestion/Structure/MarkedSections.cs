using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>Sections of a format whose headings, lists and tables are marked as such: Markdown, web pages, Word.</summary>
/// <param name="Sections">The top sections in reading order.</param>
/// <param name="ContentsWords">The words of contents lists and repeated titles, which were left out.</param>
internal sealed record MarkedSections(IReadOnlyList<Section> Sections, int ContentsWords)
{
    /// <summary>The rank of a line that is only bold: below every marked heading.</summary>
    public const int RankOfBold = 7;

    /// <summary>The flow with headings that were never marked, torn headings joined and numbers of paragraphs as labels.</summary>
    public static IReadOnlyList<FlowElement> Tidy(IReadOnlyList<FlowElement> flow) =>
        NumberedParagraphs.Label(TornHeadings.Join(ArticleLines.Promote(flow, RankOfBold)));

    /// <summary>Makes sections.</summary>
    /// <param name="tidy">Headings and blocks in reading order.</param>
    /// <param name="known">What is known of the contents list already.</param>
    public static MarkedSections Of(IReadOnlyList<FlowElement> tidy, ContentsList known)
    {
        var (flow, contents) = ContentsTables.Take(tidy, known);
        var titled = TitlePage.Demote(LeadHeadings.Demote(FlowMending.Mend(flow)), contents);
        var dropped = WordCount.Of(tidy) - WordCount.Of(flow) + WordCount.Of(LeadHeadings.Demote(flow)) - WordCount.Of(titled);
        return new MarkedSections(HeadingLevels.Build(titled), Math.Max(0, dropped));
    }
}
