namespace PolicyDiff.Core.Search.Queries;

/// <summary>Any term that begins so, or that is shown by a word that begins so.</summary>
/// <param name="Prefix">The beginning, in the form of the index; never empty.</param>
public sealed record PrefixNode(string Prefix) : SearchNode;
