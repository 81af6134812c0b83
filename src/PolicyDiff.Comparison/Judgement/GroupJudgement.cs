using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement;

/// <summary>What is said of a group of requirements, without words.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Moved">Whether it stands in another place.</param>
/// <param name="Substantive">Whether an advisor must act on it: the best guess, sure or not.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Aspects">In which respects, ordered.</param>
/// <param name="Direction">Whether it asks more or less.</param>
/// <param name="Confidence">The probability, in [0, 1], that what is said of substance is right.</param>
internal sealed record GroupJudgement(
    ChangeKind Kind,
    bool Moved,
    bool Substantive,
    JudgementKind Certainty,
    IReadOnlyList<ChangeAspect> Aspects,
    ChangeDirection Direction,
    double Confidence)
{
    /// <summary>Where else it is said; null where nowhere.</summary>
    public Requirement? Repeats { get; init; }

    /// <summary>How often the same came or went, this time included.</summary>
    public int Occurrences { get; init; } = 1;

    /// <summary>Whether it is a requirement of a general policy that the other side has no counterpart of.</summary>
    public bool IsNewToCorpus { get; init; }

    /// <summary>What the judgement rests on, what weighs most first; empty for what stands alone.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
