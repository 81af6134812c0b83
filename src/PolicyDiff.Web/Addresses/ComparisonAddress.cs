namespace PolicyDiff.Web.Addresses;

/// <summary>A comparison as addresses name it: two years, or two documents or insurers.</summary>
/// <param name="Left">The year, id or name on the left.</param>
/// <param name="Right">The one on the right.</param>
/// <param name="IsYears">Whether these are years.</param>
internal sealed record ComparisonAddress(string Left, string Right, bool IsYears)
{
    private const string OfChange = "wijziging";

    /// <summary>The insurer of years; null for all.</summary>
    public string? Insurer { get; init; }

    /// <summary>The care type; null for all.</summary>
    public string? CareType { get; init; }

    /// <summary>The year of insurers; null for the latest of both.</summary>
    public string? Year { get; init; }

    /// <summary>The path of its page.</summary>
    public string Path => Address.Path(IsYears ? "jaren" : "vergelijk", Left, Right);

    /// <summary>What belongs to the comparison itself, and so to the address of each of its changes.</summary>
    public IReadOnlyList<(string Name, string? Value)> Query =>
        [(QueryNames.Insurer, Insurer), (QueryNames.CareType, CareType), (QueryNames.Year, Year)];

    /// <summary>The path of the page of a change.</summary>
    public string ChangePath(string fingerprint) =>
        IsYears ? Address.Path(OfChange, $"{Left}-{Right}", fingerprint) : Address.Path(OfChange, Left, Right, fingerprint);
}
