using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.History;

/// <summary>What a comparison of two editions says of some of their requirements, apart from the texts.</summary>
/// <param name="From">Label of the earlier edition.</param>
/// <param name="To">Label of the later edition; any later one, not only the next.</param>
/// <param name="Left">The requirements of the earlier edition; empty for what is new.</param>
/// <param name="Right">The requirements of the later edition; empty for what is gone.</param>
/// <param name="Kind">What happened.</param>
public sealed record HistoryLink(
    string From, string To, IReadOnlyList<RequirementId> Left, IReadOnlyList<RequirementId> Right, ChangeKind Kind)
{
    /// <summary>The id of the change in the report of both editions.</summary>
    public required string ChangeId { get; init; }

    /// <summary>The probability, in [0, 1], that both sides are the same rule; 1 where one side is empty.</summary>
    public double PairConfidence { get; init; } = 1;

    /// <summary>Whether it also stands in another place.</summary>
    public bool Moved { get; init; }

    /// <summary>Whether an adviser must act on it: the best guess.</summary>
    public bool Substantive { get; init; }

    /// <summary>How sure that is.</summary>
    public JudgementKind Judgement { get; init; }

    /// <summary>In which respects.</summary>
    public IReadOnlyList<ChangeAspect> Aspects { get; init; } = [];

    /// <summary>Whether it asks more or less.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>The probability, in [0, 1], that what is said of substance is right.</summary>
    public double Confidence { get; init; }

    /// <summary>One sentence in the language of the comparison; empty for what did not change.</summary>
    public string Summary { get; init; } = string.Empty;

    /// <summary>What makes it doubtful, in the language of the comparison; null where nothing does.</summary>
    public string? Caveat { get; init; }

    /// <summary>Where else it is said; empty for nowhere.</summary>
    public IReadOnlyList<RequirementId> Repeats { get; init; } = [];
}
