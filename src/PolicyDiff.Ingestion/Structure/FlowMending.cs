using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Structure;

/// <summary>Mends what page breaks broke: footnotes between two halves of a paragraph, sentences, lists and tables cut in two.</summary>
internal static class FlowMending
{
    /// <summary>The mended flow.</summary>
    public static IReadOnlyList<FlowElement> Mend(IReadOnlyList<FlowElement> flow)
    {
        var (text, notes) = FootnotePlacement.Separate(flow);
        return FootnotePlacement.Return(BrokenTables.Join(BrokenSentences.Join(text)), notes);
    }
}
