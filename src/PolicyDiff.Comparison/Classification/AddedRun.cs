using PolicyDiff.Comparison.Vocabulary;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Neighbouring words of one side that have no counterpart on the other.</summary>
/// <param name="Words">The content words among them, those that carry weight only; never empty.</param>
/// <param name="IsJoined">Whether <i>en</i>, <i>of</i> or the like stands before or among them.</param>
internal sealed record AddedRun(IReadOnlyList<Term> Words, bool IsJoined);
