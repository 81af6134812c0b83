using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Structure.Flow;

/// <summary>A piece of a document in reading order, before sections are made of it.</summary>
/// <param name="Location">Where it begins.</param>
internal abstract record FlowElement(SourceLocation Location);
