using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>One thing was put in the place of another in wording that is otherwise the same: <i>alle begrotingen worden besproken</i> became <i>alle jaarplannen</i>.</summary>
/// <remarks>
/// Another name for the same thing is new to one of the sides. Where both sides know and use both words, they name two things. Only in short
/// replacements of one word by one word; turned sentences are left alone.
/// </remarks>
internal sealed class ReplacementRule : IAspectRule
{
    private const int LeastUse = 3;
    private const int MostOtherWords = 1;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (!pair.IsOneToOne || pair.Left[0].Requirement.Role == RequirementRole.Guide || pair.Words.OnlyLeft.Count != 1 || pair.Words.OnlyRight.Count != 1)
        {
            yield break;
        }

        var left = AddedRunFinder.Find(pair.Left, pair.Words.OnlyLeft);
        var right = AddedRunFinder.Find(pair.Right, pair.Words.OnlyRight);
        if (left.Count == 1 && right.Count == 1 && SamePlace(pair, left[0].Words[0], right[0].Words[0])
            && IsKnown(pair.Vocabulary, left[0].Words[0].Stem) && IsKnown(pair.Vocabulary, right[0].Words[0].Stem))
        {
            yield return new Finding(ChangeAspect.Scope, 0.65);
        }
    }

    private static bool IsKnown(PairVocabulary vocabulary, string stem) => vocabulary.UseOnBothSides(stem) >= LeastUse;

    private static bool SamePlace(PairComparison pair, Term left, Term right)
    {
        var (before, after) = (Around(pair.LeftTerms, left), Around(pair.RightTerms, right));
        return before.Except(after, StringComparer.Ordinal).Count() <= MostOtherWords && after.Except(before, StringComparer.Ordinal).Count() <= MostOtherWords
            && Math.Abs(pair.LeftTerms.Count - pair.RightTerms.Count) <= MostOtherWords;
    }

    private static List<string> Around(IReadOnlyList<Term> terms, Term term) => [.. terms.Where(other => other != term).Select(other => other.Stem)];
}
