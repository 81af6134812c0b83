namespace PolicyDiff.Core.Changes;

/// <summary>
/// A telling term that both sides know and no pair of requirements joins: what either side says of it is to be read beside the other.
/// </summary>
/// <param name="Name">The term as the documents write it.</param>
/// <param name="Left">
/// The changes of the left alone that hold it and are about the same as one of the right, the most alike first; never empty.
/// </param>
/// <param name="Right">The changes of the right alone, likewise; never empty.</param>
/// <remarks>No claim that the texts answer to each other: that would be a pair.</remarks>
public sealed record SharedTerm(string Name, IReadOnlyList<Change> Left, IReadOnlyList<Change> Right);
