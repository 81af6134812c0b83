namespace PolicyDiff.Core.Changes;

/// <summary>The pairing of two sides: every requirement of both stands in exactly one pair.</summary>
/// <param name="Pairs">In the order of the right side; those of the left alone stand where they stood among their neighbours.</param>
public sealed record Alignment(IReadOnlyList<AlignedPair> Pairs);
