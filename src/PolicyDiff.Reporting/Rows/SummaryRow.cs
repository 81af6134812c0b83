namespace PolicyDiff.Reporting.Rows;

/// <summary>One line of the counts before the changes.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Lines">The count divided, each division a line of counted words; empty where it is not divided.</param>
internal sealed record SummaryRow(string Label, int Count, IReadOnlyList<string> Lines);
