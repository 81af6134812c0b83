namespace PolicyDiff.Reporting.Layouts;

/// <summary>A line of a list.</summary>
/// <param name="Number">The number before it; null for a bullet.</param>
/// <param name="Text">The text.</param>
/// <param name="IsFaint">Whether it stands back.</param>
internal readonly record struct ListEntry(string? Number, string Text, bool IsFaint = false);
