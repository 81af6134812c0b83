using PolicyDiff.Core.Search.Passages;

namespace PolicyDiff.Core.Search.Queries;

/// <summary>
/// Terms that stand next to each other in this order, in the heading or in the text; stop words between them do not count.
/// </summary>
/// <param name="Words">The phrase as typed.</param>
/// <param name="Terms">The terms as indexed; never empty.</param>
public sealed record PhraseNode(string Words, IReadOnlyList<string> Terms) : SearchNode
{
    /// <summary>
    /// The words, as <see cref="SearchPassage.Wording"/> has them, that must stand
    /// there one after the other; empty where the terms are enough.
    /// </summary>
    public IReadOnlyList<string> Wording { get; init; } = [];
}
