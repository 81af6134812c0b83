namespace PolicyDiff.Core.Search.Queries;

/// <summary>A node of a query of analysed terms: no engine has to know a language.</summary>
public abstract record SearchNode;
