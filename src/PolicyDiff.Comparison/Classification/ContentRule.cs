using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Words of weight that one wording has on top of all words of the other: something was added or taken away.</summary>
/// <remarks>New words on both sides are other words for the same thing; new words on one side alone are more than that.</remarks>
internal sealed class ContentRule : IAspectRule
{
    private const double LeastWeight = 0.7;
    private const double LargestRest = 0.34;

    private static readonly IReadOnlySet<string> Joining = WordList.Words(typeof(ContentRule).Assembly, "joining-words.txt");
    private static readonly IReadOnlySet<string> Light = WordList.Words(typeof(ContentRule).Assembly, "light-words.txt");

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        var (left, right) = (Weighty(pair, pair.Words.OnlyLeft, pair.Left), Weighty(pair, pair.Words.OnlyRight, pair.Right));
        if (IsAddition(pair, right, left))
        {
            yield return new Finding(Aspect(pair.RightTerms, pair.Right, right), 0.7);
        }
        else if (IsAddition(pair, left, right))
        {
            yield return new Finding(Aspect(pair.LeftTerms, pair.Left, left), 0.7);
        }
    }

    private static bool IsAddition(PairComparison pair, IReadOnlyList<Term> added, IReadOnlyList<Term> other)
    {
        var (weight, rest) = (Weight(pair, added), Weight(pair, other));
        return weight >= LeastWeight && rest <= LargestRest * weight;
    }

    private static double Weight(PairComparison pair, IReadOnlyList<Term> terms) => terms.Sum(term => pair.Vocabulary.Weights.Of(term.Stem));

    private static List<Term> Weighty(PairComparison pair, IReadOnlyList<Term> terms, IReadOnlyList<RequirementProfile> profiles) =>
        [.. terms.Where(term => term.Stem.Length > 2 && !profiles.Any(profile => IsLight(profile, term)))];

    private static bool IsLight(RequirementProfile profile, Term term) =>
        profile.Terms.Contains(term) && Light.Contains(term.Span.In(profile.Requirement.Text));

    /// <summary>What is joined by <i>en</i> or <i>of</i> widens for whom or what the rule holds.</summary>
    private static ChangeAspect Aspect(IReadOnlyList<Term> terms, IReadOnlyList<RequirementProfile> profiles, List<Term> added)
    {
        var index = terms.ToList().IndexOf(added[0]);
        return terms.Take(index).TakeLast(3).Any(term => profiles.Any(profile => profile.Terms.Contains(term) && Joining.Contains(term.Span.In(profile.Requirement.Text))))
            ? ChangeAspect.Scope
            : ChangeAspect.Content;
    }
}
