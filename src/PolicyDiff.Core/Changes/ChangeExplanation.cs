namespace PolicyDiff.Core.Changes;

/// <summary>Why requirements were paired, or left alone, and why the pair was judged as it was.</summary>
public sealed record ChangeExplanation
{
    /// <summary>Which rule paired them, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>Likeness of the words in [0, 1]; 0 where one side is empty.</summary>
    public double Similarity { get; init; }

    /// <summary>Likeness with what section, neighbours, column and actor add or take; 0 where one side is empty.</summary>
    public double Score { get; init; }

    /// <summary>How well the sections answer to each other, in [0, 1]; 0 where one side is empty.</summary>
    public double SectionAffinity { get; init; }

    /// <summary>Words of the left, as written, that have a counterpart on the right; in order.</summary>
    public IReadOnlyList<string> SharedWords { get; init; } = [];

    /// <summary>Content words of the left without counterpart, as written and in order.</summary>
    public IReadOnlyList<string> OnlyLeft { get; init; } = [];

    /// <summary>Content words of the right without counterpart, as written and in order.</summary>
    public IReadOnlyList<string> OnlyRight { get; init; } = [];

    /// <summary>In which respects the wordings differ; empty where one side is.</summary>
    public IReadOnlyList<ExplainedFinding> Findings { get; init; } = [];

    /// <summary>What else it might have been paired with, the likeliest first; at most a few.</summary>
    public IReadOnlyList<RivalPair> Rivals { get; init; } = [];
}
