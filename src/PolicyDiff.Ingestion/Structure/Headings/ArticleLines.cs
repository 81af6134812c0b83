using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>
/// Makes headings of lines that name an article (<c>Artikel 9a</c>) and stand alone, as terms of contract have them without any mark.
/// </summary>
internal static partial class ArticleLines
{
    private const int FewestLines = 2;

    /// <summary>The flow with such lines as headings below all others; a line that is the only one of its kind stays as it is.</summary>
    /// <param name="flow">Headings and blocks.</param>
    /// <param name="rank">The rank of the new headings.</param>
    public static IReadOnlyList<FlowElement> Promote(IReadOnlyList<FlowElement> flow, int rank) =>
        flow.Count(IsArticle) < FewestLines
            ? flow
            : [.. flow.Select(element => IsArticle(element) ? Heading((FlowBlock)element, rank) : element)];

    private static bool IsArticle(FlowElement element) =>
        element is FlowBlock { Block: Paragraph { Text: var text } } && Article().IsMatch(text);

    private static FlowHeading Heading(FlowBlock line, int rank) =>
        new(((Paragraph)line.Block).Text, rank, line.Location, new HeadingEvidence(HeadingSignal.Numbering, 0.8));

    [GeneratedRegex(@"^Artikel\s\d{1,3}(?:\.\d{1,3})*[a-z]{0,2}[.:]?(?:\s(?:[-–]\s)?\p{Lu}[^.;:]{0,80})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
