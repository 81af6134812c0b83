namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>A stretch where two wordings differ; ends are exclusive.</summary>
/// <param name="LeftStart">The first word of the left.</param>
/// <param name="LeftEnd">The word behind the last of the left.</param>
/// <param name="RightStart">The first word of the right.</param>
/// <param name="RightEnd">The word behind the last of the right.</param>
internal readonly record struct Hunk(int LeftStart, int LeftEnd, int RightStart, int RightEnd);
