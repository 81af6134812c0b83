namespace PolicyDiff.Core.History;

/// <summary>The history of one insurer as a store keeps it. It can be made again from the documents.</summary>
/// <param name="Insurer">The insurer.</param>
/// <param name="Language">The language of its words, two letters.</param>
/// <param name="Generation">What it was made of; a history of another generation is made anew.</param>
/// <param name="Links">What all pairs of editions say of each other.</param>
/// <param name="Members">Every requirement with its line.</param>
public sealed record StoredHistory(
    string Insurer, string Language, string Generation, IReadOnlyList<HistoryLink> Links, IReadOnlyList<LineMember> Members);
