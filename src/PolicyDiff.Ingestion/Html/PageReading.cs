using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure.Flow;

namespace PolicyDiff.Ingestion.Html;

/// <summary>What was read of the text of a page.</summary>
/// <param name="Flow">Headings and blocks in reading order.</param>
/// <param name="Struck">The words that are struck out, and so left out, each with its place.</param>
internal sealed record PageReading(IReadOnlyList<FlowElement> Flow, IReadOnlyList<(string Words, SourceLocation Place)> Struck);
