namespace PolicyDiff.Core.Reports;

/// <summary>What a front page says of one page.</summary>
/// <param name="Heading">The insurer, or both file names.</param>
/// <param name="Address">Where the page is, seen from the front page: escaped, with forward slashes.</param>
/// <param name="Statistics">The counts of the page.</param>
/// <param name="Headlines">The first sentences of its summary; may be empty.</param>
public sealed record ChangeOverviewRow(string Heading, string Address, ChangeStatistics Statistics, IReadOnlyList<string> Headlines);
