namespace PolicyDiff.Comparison.Tests;

/// <summary>Two wordings.</summary>
/// <param name="Id">Names the pair.</param>
/// <param name="Left">The baseline.</param>
/// <param name="Right">The other wording.</param>
/// <param name="Lead">The line that leads both in as items of a list; null where there is none.</param>
internal sealed record OwnPair(string Id, string Left, string Right, string? Lead);
