using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// Words that the other wording does not explain. A coin toss by themselves: other words for the same thing, or another thing.
/// </summary>
internal sealed class ResidueRule : IEvidenceRule
{
    private const double Much = 5;
    private const double OneWord = 0.7;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Rest(pair.Left, pair.Matching.OfLeft), Rest(pair.Right, pair.Matching.OfRight));
        var (words, count) = (left.Sum + right.Sum, Math.Max(1, left.Count) + Math.Max(1, right.Count));
        yield return Of(pair, "residue.most", Math.Min(Math.Max(left.Sum, right.Sum), Much));
        yield return Of(pair, "residue.least", Math.Min(Math.Min(left.Sum, right.Sum), Much));
        yield return Of(pair, "residue.share", words / count);
        yield return Of(
            pair,
            "residue.run",
            Math.Min(4, Math.Max(LongestRun(pair.Left, pair.Matching.OfLeft), LongestRun(pair.Right, pair.Matching.OfRight))));
        yield return Of(pair, "residue.any", words >= OneWord ? 1 : 0);
        yield return Of(pair, "residue.none", words < 0.15 ? 1 : 0);
        yield return Of(pair, "residue.one-side", left.Sum >= OneWord != right.Sum >= OneWord ? 1 : 0);
        yield return Of(pair, "residue.both-sides", left.Sum >= OneWord && right.Sum >= OneWord ? 1 : 0);
        yield return Of(pair, "residue.near", pair.Diff.Ratio > 0.75 && words >= 0.5 ? 1 : 0);
        yield return Of(pair, "residue.by-likeness", pair.Diff.Ratio * Math.Min(1.5, words));
    }

    private static Evidence Of(JudgedPair pair, string name, double strength) => new(name, strength)
    {
        Aspect = strength > 0 && name is "residue.most" ? ChangeAspect.Content : null,
        Left = string.Join(' ', pair.OnlyLeft.Select(item => item.Unit.Text)),
        Right = string.Join(' ', pair.OnlyRight.Select(item => item.Unit.Text)),
    };

    private static (double Sum, int Count) Rest(JudgedText text, IReadOnlyList<double> answered)
    {
        List<double> rest = [.. text.Items.Index().Where(entry => entry.Item.IsBearing).Select(entry => 1 - answered[entry.Index])];
        return (rest.Sum(), rest.Count);
    }

    private static int LongestRun(JudgedText text, IReadOnlyList<double> answered)
    {
        var (longest, run) = (0, 0);
        foreach (var (index, item) in text.Items.Index().Where(entry => !entry.Item.IsLight && !entry.Item.IsCue))
        {
            run = answered[index] < 0.5 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
