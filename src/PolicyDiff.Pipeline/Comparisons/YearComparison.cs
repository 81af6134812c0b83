namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Two years of every insurer, or of one.</summary>
/// <param name="LeftYear">The baseline.</param>
/// <param name="RightYear">The other year.</param>
/// <param name="Insurer">As typed; null for all.</param>
/// <param name="CareType">As typed; null for all.</param>
public sealed record YearComparison(int LeftYear, int RightYear, string? Insurer = null, string? CareType = null);
