namespace PolicyDiff.Reporting.Wording;

/// <summary>Counts to draw as bars.</summary>
/// <param name="Heading">What is counted.</param>
/// <param name="Entries">Label and count, in the order to show them; never empty.</param>
internal sealed record Distribution(string Heading, IReadOnlyList<KeyValuePair<string, int>> Entries);
