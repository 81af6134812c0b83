using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Core.Changes;

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
    /// <summary>What the judgement rests on, what weighs most first; empty for what stands alone.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
