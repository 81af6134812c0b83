using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Structure.Flow;

/// <summary>A line that is taken for a heading.</summary>
/// <param name="Text">The heading as printed on one line, its number included.</param>
/// <param name="Rank">How deep its looks say it is, from 1; only the order of ranks counts.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Evidence">Why it is taken for a heading.</param>
internal sealed record FlowHeading(string Text, int Rank, SourceLocation Location, HeadingEvidence Evidence) : FlowElement(Location);
