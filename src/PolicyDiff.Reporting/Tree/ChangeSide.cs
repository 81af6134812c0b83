namespace PolicyDiff.Reporting.Tree;

/// <summary>What one side says.</summary>
/// <param name="Label">What to call the side: <c>was</c>, <c>CZ</c>.</param>
/// <param name="Lines">Its quotes, each with its context before it and its source behind it.</param>
internal sealed record ChangeSide(string Label, IReadOnlyList<Line> Lines);
