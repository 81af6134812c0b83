namespace PolicyDiff.Pipeline.Comparisons;

/// <summary>Two files or folders, two documents of the index, or two insurers.</summary>
/// <param name="Left">The baseline as typed.</param>
/// <param name="Right">The other side as typed.</param>
/// <param name="Year">The year of insurers; null for the latest that both have.</param>
/// <param name="CareType">As typed; null for all.</param>
public sealed record SideComparison(string Left, string Right, int? Year = null, string? CareType = null)
{
    /// <summary>
    /// Whether both names are of the index, whatever files there are: for hosts that
    /// take names from elsewhere than the user's own command line.
    /// </summary>
    public bool StoredOnly { get; init; }
}
