namespace PolicyDiff.Core.Search.Queries;

/// <summary>Fits every passage of the form asked for, each with the score 1: for a question that only filters.</summary>
public sealed record EverythingNode : SearchNode;
