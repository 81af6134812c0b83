using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Structure.Headings;

/// <summary>Makes paragraphs of headings that are the lead sentence of the list below them (<c>Wij verwachten van u dat u:</c>).</summary>
internal static class LeadHeadings
{
    /// <summary>The flow with such headings as paragraphs.</summary>
    public static IReadOnlyList<FlowElement> Demote(IReadOnlyList<FlowElement> flow) =>
        [.. flow.Select((element, index) => IsLead(flow, index)
            ? new FlowBlock(new Paragraph(((FlowHeading)element).Text, element.Location))
            : element)];

    private static bool IsLead(IReadOnlyList<FlowElement> flow, int index) =>
        flow[index] is FlowHeading heading
        && heading.Text.EndsWith(':')
        && index + 1 < flow.Count
        && flow[index + 1] is FlowBlock { Block: ListBlock }
        && !SectionNumber.TryParseHeading(heading.Text, out _, out _);
}
