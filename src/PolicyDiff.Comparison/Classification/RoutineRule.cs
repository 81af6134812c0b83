using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Other words, other names and other notation for the same rule.</summary>
internal sealed class RoutineRule : IAspectRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.Words.Renamed > 0)
        {
            yield return new Finding(ChangeAspect.Terminology, 0.9);
        }

        if (pair.Words.OnlyLeft.Count + pair.Words.OnlyRight.Count > 0 || !SameOrder(pair))
        {
            yield return new Finding(ChangeAspect.Wording, 0.8);
        }
        else if (pair.Words.Renamed == 0 && pair.Values.Same.All(same => string.Equals(same.Left.Text, same.Right.Text, StringComparison.Ordinal)))
        {
            yield return new Finding(ChangeAspect.Notation, 0.8);
        }
    }

    private static bool SameOrder(PairComparison pair) =>
        Words(pair, pair.LeftTerms).SequenceEqual(Words(pair, pair.RightTerms), StringComparer.Ordinal);

    private static IEnumerable<string> Words(PairComparison pair, IReadOnlyList<Vocabulary.Term> terms) =>
        terms.Where(term => term.Value is null).Select(term => pair.Vocabulary.Terminology.Canonical(term.Stem));
}
