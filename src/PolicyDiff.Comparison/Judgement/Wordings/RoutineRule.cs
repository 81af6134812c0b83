using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement.Wordings;

/// <summary>Other words, other names, other notation and dates that moved with the year, for the same rule.</summary>
internal static class RoutineRule
{
    /// <summary>In which respects wordings that mean the same differ; empty where only their layout does.</summary>
    public static IEnumerable<ChangeAspect> Judge(PairComparison pair)
    {
        foreach (var aspect in pair.Values.Same.SelectMany(same => OfValues(same.Left, same.Right)))
        {
            yield return aspect;
        }

        if (pair.Words.Renamed > 0)
        {
            yield return ChangeAspect.Terminology;
        }

        if (pair.Words.OnlyLeft.Count + pair.Words.OnlyRight.Count > 0 || !SameOrder(pair))
        {
            yield return ChangeAspect.Wording;
        }
        else if (pair.Words.Renamed == 0
            && pair.Values.Same.All(same => string.Equals(same.Left.Text, same.Right.Text, StringComparison.Ordinal)))
        {
            yield return ChangeAspect.Notation;
        }
    }

    private static IEnumerable<ChangeAspect> OfValues(PolicyValue left, PolicyValue right)
    {
        if (!string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase))
        {
            var rolled = left.Absolute is not null
                && right.Absolute is not null
                && !string.Equals(left.Absolute, right.Absolute, StringComparison.Ordinal);
            yield return rolled ? ChangeAspect.YearRoll : ChangeAspect.Notation;
        }
    }

    private static bool SameOrder(PairComparison pair) =>
        Words(pair, pair.LeftTerms).SequenceEqual(Words(pair, pair.RightTerms), StringComparer.Ordinal);

    private static IEnumerable<string> Words(PairComparison pair, IReadOnlyList<Vocabulary.Term> terms) =>
        terms.Where(term => term.Value is null).Select(term => pair.Vocabulary.Terminology.Canonical(term.Stem));
}
