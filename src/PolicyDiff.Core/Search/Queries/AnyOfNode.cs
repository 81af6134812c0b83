namespace PolicyDiff.Core.Search.Queries;

/// <summary>Alternatives: one of them is enough, and the best one counts.</summary>
/// <param name="Nodes">Two or more alternatives.</param>
public sealed record AnyOfNode(IReadOnlyList<SearchNode> Nodes) : SearchNode;
