using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Something was added to a rule or taken from it: words of weight that the other wording has nothing for.</summary>
/// <remarks>
/// New words on both sides are other words for the same thing. New words on one side are more than that where they come as a phrase, are
/// joined by <i>en</i> or <i>of</i>, or stand in wording that is otherwise the same (there one word narrows what the rule holds for); a single
/// word in a turned sentence is its verb mostly.
/// </remarks>
internal sealed class ContentRule : IAspectRule
{
    private const int PhraseWords = 2;
    private const int LongPhraseWords = 3;
    private const double LargestRest = 0.4;
    private const double LargestRestOfJoined = 0.9;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (pair.Left.Concat(pair.Right).Any(profile => profile.Requirement.Role == RequirementRole.Guide))
        {
            return [];
        }

        var left = AddedRunFinder.Find(pair.Left, pair.Words.OnlyLeft);
        var right = AddedRunFinder.Find(pair.Right, pair.Words.OnlyRight);
        return Added(pair, right, left, pair.Right, pair.Left).Concat(Added(pair, left, right, pair.Left, pair.Right)).Take(1);
    }

    private static IEnumerable<Finding> Added(
        PairComparison pair,
        IReadOnlyList<AddedRun> added,
        IReadOnlyList<AddedRun> other,
        IReadOnlyList<RequirementProfile> here,
        IReadOnlyList<RequirementProfile> there)
    {
        var rest = other.Sum(run => Weight(pair, run));
        var moreJoined = pair.IsOneToOne && AddedRunFinder.JoiningWords(here) > AddedRunFinder.JoiningWords(there);
        foreach (var run in added)
        {
            var weight = Weight(pair, run);
            if (run.IsJoined && moreJoined && rest <= LargestRestOfJoined * weight)
            {
                yield return new Finding(ChangeAspect.Scope, 0.75);
            }
            else if (rest <= LargestRest * weight && IsInserted(pair))
            {
                yield return new Finding(run.Words.Count < LongPhraseWords ? ChangeAspect.Scope : ChangeAspect.Content, 0.7);
            }
            else if (rest <= LargestRest * weight && run.Words.Count >= (pair.IsOneToOne ? PhraseWords : LongPhraseWords))
            {
                yield return new Finding(ChangeAspect.Content, 0.65);
            }
        }
    }

    private static double Weight(PairComparison pair, AddedRun run) => run.Words.Sum(term => pair.Vocabulary.Weights.Of(term.Stem));

    /// <summary>Whether one text is the other with words put in between.</summary>
    private static bool IsInserted(PairComparison pair)
    {
        var (left, right) = (Stems(pair, pair.LeftTerms), Stems(pair, pair.RightTerms));
        return pair.IsOneToOne && (left.Count < right.Count ? IsSubsequence(left, right) : IsSubsequence(right, left));
    }

    private static List<string> Stems(PairComparison pair, IReadOnlyList<Term> terms) => [.. terms.Select(term => pair.Vocabulary.Terminology.Canonical(term.Stem))];

    private static bool IsSubsequence(List<string> part, List<string> whole)
    {
        var found = 0;
        foreach (var stem in whole)
        {
            found += found < part.Count && string.Equals(part[found], stem, StringComparison.Ordinal) ? 1 : 0;
        }

        return found == part.Count;
    }
}
