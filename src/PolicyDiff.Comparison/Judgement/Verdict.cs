using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement;

/// <summary>What two wordings are to each other.</summary>
/// <param name="Certainty">Substantive, editorial, or left to the reader.</param>
/// <param name="IsLikelier">Whether two rules are the better guess where it is left to the reader.</param>
/// <param name="Probability">That they are two rules, in [0, 1].</param>
/// <param name="Evidence">All that was found, what weighs most first.</param>
internal sealed record Verdict(JudgementKind Certainty, bool IsLikelier, double Probability, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The best guess, sure or not.</summary>
    public bool IsSubstantive => Certainty == JudgementKind.Substantive || (Certainty == JudgementKind.Unsure && IsLikelier);

    /// <summary>The verdict with the sides swapped.</summary>
    public Verdict Mirrored() => this with { Evidence = [.. Evidence.Select(evidence => evidence.Mirrored())] };
}
