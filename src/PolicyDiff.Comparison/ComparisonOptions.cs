using System.Globalization;
using PolicyDiff.Comparison.Alignment.Groups;

namespace PolicyDiff.Comparison;

/// <summary>How two sides are compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The language of summaries, caveats and notices; Dutch unless asked otherwise.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Which changes are explained, by the beginning of their ids; null for none, empty for all.</summary>
    public string? Explain { get; init; }

    /// <summary>How boldly requirements are paired.</summary>
    public AlignmentOptions Alignment { get; init; } = new();
}
