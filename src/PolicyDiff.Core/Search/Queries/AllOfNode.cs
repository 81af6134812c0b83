namespace PolicyDiff.Core.Search.Queries;

/// <summary>Several nodes that a passage must all have; their scores are added up.</summary>
/// <param name="Nodes">One node or more.</param>
public sealed record AllOfNode(IReadOnlyList<SearchNode> Nodes) : SearchNode;
