using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>A requirement with its terms.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Terms">Its words and values in order.</param>
internal sealed record ReadRequirement(Requirement Requirement, IReadOnlyList<Term> Terms);
