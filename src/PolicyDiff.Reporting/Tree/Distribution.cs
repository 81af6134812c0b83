namespace PolicyDiff.Reporting.Tree;

/// <summary>Counts to draw as bars.</summary>
/// <param name="Heading">What is counted.</param>
/// <param name="Entries">Label and count, in the order to show them; never empty.</param>
internal sealed record Distribution(string Heading, IReadOnlyList<KeyValuePair<string, int>> Entries)
{
    /// <summary>Whether the last entry is the sum of all that is not named: next to it, a drawn bar would dwarf the others.</summary>
    public bool EndsInRest { get; init; }
}
