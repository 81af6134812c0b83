using System.Globalization;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>How boldly requirements are paired.</summary>
public sealed record AlignmentOptions
{
    /// <summary>The language of <see cref="Core.Changes.AlignedPair.Reason"/>.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The least score of a pair, in [0, 1]: likeness of the words with what place and actor add. Lower pairs more, and more wrongly.</summary>
    public double Threshold { get; init; } = 0.4;

    /// <summary>The least score of a pair where one of the two has a better candidate that went to another.</summary>
    public double SecondChoiceThreshold { get; init; } = 0.6;

    /// <summary>How many times places and terminology are learned from the pairs so far; at least 1.</summary>
    public int Rounds { get; init; } = 3;
}
