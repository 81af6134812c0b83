namespace PolicyDiff.Comparison.Redlines;

/// <summary>What is compared to tell whether two pieces of text answer to each other.</summary>
/// <param name="Key">The whole text: equal ones are the same.</param>
/// <param name="Class">Only pieces of one class can answer to each other: paragraphs, titles, tables of so many columns.</param>
/// <param name="Words">Numbers of its words, rising, each as often as it occurs.</param>
/// <param name="Letters">The letters of all its words.</param>
internal sealed record UnitProfile(string Key, string Class, IReadOnlyList<int> Words, int Letters);
