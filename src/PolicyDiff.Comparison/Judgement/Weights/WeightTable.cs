using System.Globalization;
using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Judgement.Weights;

/// <summary>What each piece of evidence weighs, and from which probability a judgement is sure.</summary>
/// <param name="Weights">Log-odds per unit of strength, by the name of the evidence; evidence without a weight counts for nothing.</param>
/// <param name="Intercept">The log-odds of a change where there is no evidence at all.</param>
/// <param name="Lower">Below this probability nothing changed, if nothing bearing is left over; in [0, 1].</param>
/// <param name="Upper">From this probability on something changed; in [0, 1].</param>
/// <param name="Guess">From this probability on the best guess is that something changed; in [0, 1].</param>
internal sealed record WeightTable(IReadOnlyDictionary<string, double> Weights, double Intercept, double Lower, double Upper, double Guess)
{
    private const string FileName = "weights.txt";
    private const double MostStrength = 6;

    /// <summary>The weights of the program, made by the trainer.</summary>
    public static WeightTable Default { get; } = Parse(WordList.Rows(typeof(WeightTable).Assembly, FileName));

    /// <summary>Reads a table: a name and a number on each line, parted by a tab.</summary>
    /// <exception cref="FormatException">A number cannot be read, or intercept or thresholds are missing.</exception>
    public static WeightTable Parse(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var numbers = rows.ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new WeightTable(
            numbers.Where(entry => entry.Key.Contains('.', StringComparison.Ordinal) || entry.Key is "opposite")
                .ToDictionary(StringComparer.Ordinal),
            Setting("intercept"),
            Setting("lower"),
            Setting("upper"),
            Setting("guess"));

        double Setting(string name) =>
            numbers.TryGetValue(name, out var number) ? number : throw new FormatException($"{FileName} lacks {name}.");
    }

    /// <summary>The probability, in [0, 1], that wordings with this evidence are two rules.</summary>
    public double Probability(IEnumerable<Evidence> evidence)
    {
        var sum = Intercept + evidence.Sum(WeightOf);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What one piece of evidence adds to the log-odds.</summary>
    public double WeightOf(Evidence evidence) => Weights.GetValueOrDefault(evidence.Name) * Math.Min(MostStrength, evidence.Strength);
}
