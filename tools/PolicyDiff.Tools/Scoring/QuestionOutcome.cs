namespace PolicyDiff.Tools.Scoring;

/// <summary>How one question fared.</summary>
/// <param name="Score">nDCG over the first ten hits.</param>
/// <param name="IsFirst">Whether the first hit is right.</param>
/// <param name="IsInTen">Whether one of the first ten is.</param>
/// <param name="IsEmpty">Whether there was no hit.</param>
internal sealed record QuestionOutcome(double Score, bool IsFirst, bool IsInTen, bool IsEmpty);
