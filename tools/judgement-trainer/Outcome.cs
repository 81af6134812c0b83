namespace PolicyDiff.JudgementTrainer;

/// <summary>A pair with the probability that a model gives it which never saw its author or law.</summary>
/// <param name="Example">The pair.</param>
/// <param name="Probability">That the rule changed, in [0, 1].</param>
internal sealed record Outcome(Example Example, double Probability)
{
    /// <summary>Whether the rule changed.</summary>
    public bool IsModified => Example.Pair.IsModified;

    /// <summary>The best guess.</summary>
    /// <param name="from">The probability, in [0, 1], from which it is that the rule changed.</param>
    public bool IsGuessed(double from) => Example.IsHard || Probability >= from;
}
