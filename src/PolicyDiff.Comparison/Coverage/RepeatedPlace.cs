using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>What is known of a text on one side that is said more than once.</summary>
/// <param name="Place">Where it is said too and counts; null where it counts here.</param>
/// <param name="Occurrences">How often the same came or went, where it counts here; else 1.</param>
internal sealed record RepeatedPlace(Requirement? Place, int Occurrences = 1);
