namespace PolicyDiff.Core.Reports;

/// <summary>Answers to questions.</summary>
/// <param name="Title">The title.</param>
/// <param name="Answers">The answers, in the order of the questions.</param>
public sealed record SearchReport(string Title, IReadOnlyList<SearchReportAnswer> Answers) : Report(Title);
