using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Evidences;

namespace PolicyDiff.JudgementTrainer;

/// <summary>A pair with the evidence that the judge finds in it.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Evidence">All evidence.</param>
/// <param name="ForTestingToo">Whether it may be tested on; pairs of our own are for training only.</param>
internal sealed record Example(LabelledPair Pair, IReadOnlyList<Evidence> Evidence, bool ForTestingToo)
{
    /// <summary>Whether some evidence decides alone.</summary>
    public bool IsHard => Evidence.Any(evidence => evidence.IsHard);

    /// <summary>Reads a file of pairs and judges each of them.</summary>
    public static IReadOnlyList<Example> Read(string path, PairJudge judge, bool forTestingToo) =>
    [
        .. LabelledPair.Read(path).Select(pair =>
        {
            var (left, right) = PairRequirements.Of(pair);
            return new Example(pair, judge.Evidence(left, right), forTestingToo);
        }),
    ];

    /// <summary>The strength of each named piece of evidence.</summary>
    public double[] Features(IReadOnlyList<string> names)
    {
        var sums = Evidence.GroupBy(evidence => evidence.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(evidence => evidence.Strength), StringComparer.Ordinal);
        return [.. names.Select(name => Math.Min(MostStrength, sums.GetValueOrDefault(name)))];
    }

    private const double MostStrength = 6;
}
