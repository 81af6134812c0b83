namespace PolicyDiff.Comparison.Coverage;

/// <summary>From when on a text counts as said in another.</summary>
internal sealed record RepeatOptions
{
    /// <summary>The options of the program.</summary>
    public static RepeatOptions Default { get; } = new();

    /// <summary>
    /// The share of its words and values, weighed or counted, that the other holds.
    /// Default 0.8, range (0, 1]; lower hides more texts that are gone.
    /// </summary>
    public double LeastHeld { get; init; } = 0.8;

    /// <summary>The share of that weight below which no closer look is taken. Default 0.55, range [0, 1]; lower costs time.</summary>
    public double LeastToLookAt { get; init; } = 0.55;

    /// <summary>The same for the line that leads a short item in. Default 0.5, range [0, 1].</summary>
    public double LeastOfLead { get; init; } = 0.5;

    /// <summary>Fewer content words than this say too little without their lead. Default 4.</summary>
    public int FewestWords { get; init; } = 4;

    /// <summary>How many of the rarest words the other must share one of, so that few are looked at. Default 4.</summary>
    public int Keys { get; init; } = 4;
}
