using System.Globalization;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.JudgementTrainer;

/// <summary>How well outcomes agree with the labels.</summary>
/// <param name="outcomes">Cross-validated outcomes.</param>
internal sealed class Figures(IReadOnlyList<Outcome> outcomes)
{
    /// <summary>The balance of precision and recall of the best guess.</summary>
    /// <param name="guess">The probability from which a change is guessed.</param>
    public double F1(double guess) => outcomes.Count(o => o.IsGuessed(guess) && o.IsModified) is var hits && hits == 0 ? 0
        : 2.0 * hits / (outcomes.Count(o => o.IsGuessed(guess)) + outcomes.Count(o => o.IsModified));

    /// <summary>The chance that a changed pair gets a higher probability than an unchanged one.</summary>
    public double Auc
    {
        get
        {
            var (changed, same) = (outcomes.Where(o => o.IsModified).ToList(), outcomes.Where(o => !o.IsModified).ToList());
            return changed.Count * same.Count == 0 ? 0
                : changed.Average(
                    one => same.Average(
                        other => one.Probability > other.Probability ? 1.0 : one.Probability == other.Probability ? 0.5 : 0));
        }
    }

    /// <summary>
    /// Shares at two thresholds: changed among those called editorial, unchanged among those called substantive, and left to the reader.
    /// </summary>
    public (double Hidden, double FalseSure, double Unsure) At(double lower, double upper)
    {
        var judged = outcomes.ToLookup(outcome => PairJudge.Certainty(outcome.Example.Evidence, outcome.Probability, lower, upper));
        var (sure, editorial) = (judged[JudgementKind.Substantive].ToList(), judged[JudgementKind.Editorial].ToList());
        return (
            Share(editorial, o => o.IsModified),
            Share(sure, o => !o.IsModified),
            1 - ((double)(sure.Count + editorial.Count) / Math.Max(1, outcomes.Count)));
    }

    /// <summary>
    /// Of the changes that are found, the share whose aspects touch the group of a labelled one, and the share whose direction is right.
    /// </summary>
    public (double Aspect, double Direction) Respects(PairJudge judge, double guess)
    {
        var found = outcomes.Where(outcome => outcome.IsModified && outcome.IsGuessed(guess)).ToList();
        return (
            Share(found, outcome => AspectGroups.Agree(outcome, judge)),
            Share(found, outcome => AspectGroups.SameDirection(outcome, judge)));
    }

    /// <summary>One line of figures.</summary>
    public string Line(string name, double lower, double upper, double guess)
    {
        var (hidden, falseSure, unsure) = At(lower, upper);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-34} n {outcomes.Count,4}  F1 {F1(guess):0.000}  AUC {Auc:0.000}  hidden {hidden:0.000}  false_sure {falseSure:0.000}  unsure {unsure:0.000}");
    }

    private static double Share(List<Outcome> of, Func<Outcome, bool> isCounted) =>
        of.Count == 0 ? 0 : (double)of.Count(isCounted) / of.Count;
}
