namespace PolicyDiff.Core.Search;

/// <summary>Terms that stand next to each other in this order, in the heading or in the text; stop words between them do not count.</summary>
/// <param name="Words">The phrase as typed.</param>
/// <param name="Terms">The terms as indexed; never empty.</param>
public sealed record PhraseNode(string Words, IReadOnlyList<string> Terms) : SearchNode;
