using System.Globalization;

namespace PolicyDiff.RoleTrainer;

/// <summary>How well outcomes agree with the labels.</summary>
/// <param name="outcomes">Cross-validated outcomes.</param>
internal sealed class Figures(IReadOnlyList<Outcome> outcomes)
{
    /// <summary>The balance of precision and recall at a threshold.</summary>
    public double F1(double threshold) =>
        At(threshold) is var (precision, recall) && precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;

    /// <summary>Precision and recall at a threshold.</summary>
    public (double Precision, double Recall) At(double threshold)
    {
        var hits = outcomes.Count(outcome => outcome.Probability >= threshold && outcome.Example.Unit.SubstantiveAlone);
        return (
            (double)hits / Math.Max(1, outcomes.Count(outcome => outcome.Probability >= threshold)),
            (double)hits / Math.Max(1, outcomes.Count(outcome => outcome.Example.Unit.SubstantiveAlone)));
    }

    /// <summary>The threshold in steps of .01 with the highest F1.</summary>
    public double Best() => Enumerable.Range(20, 61).Select(step => step / 100.0).MaxBy(F1);

    /// <summary>The chance that a norm gets a higher probability than a text that is none.</summary>
    public double Auc()
    {
        var (norms, rest) =
            (outcomes.Where(o => o.Example.Unit.SubstantiveAlone).ToList(), outcomes.Where(o => !o.Example.Unit.SubstantiveAlone).ToList());
        return norms.Count * rest.Count == 0
            ? 0
            : norms.Average(
                one => rest.Average(other => one.Probability > other.Probability ? 1.0 : one.Probability == other.Probability ? 0.5 : 0));
    }

    /// <summary>One line of figures.</summary>
    public string Line(string name, double threshold)
    {
        var (precision, recall) = At(threshold);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-44} n {outcomes.Count,4}  P {precision:0.000}  R {recall:0.000}  F1 {F1(threshold):0.000}  AUC {Auc():0.000}");
    }
}
