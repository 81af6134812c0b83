using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>
/// A word whose contrary stands in the other wording: <i>schriftelijk</i> and <i>mondeling</i>, <i>bestaande</i> and <i>nieuwe</i>.
/// </summary>
internal sealed class OppositeRule : IEvidenceRule
{
    private const double Alike = 0.5;
    private const double AlikeForFunctionWord = 0.7;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        foreach (var left in Unanswered(pair.Left, pair.Right))
        {
            foreach (var right in Unanswered(pair.Right, pair.Left).Where(right => pair.Left.Lexicon.AreOpposite(left.Term, right.Term)))
            {
                var isFunction = CueWords.IsFunctionWord(FoldedText.Of(left.Word))
                    || CueWords.IsFunctionWord(FoldedText.Of(right.Word))
                    || left.Term.Contains(' ', StringComparison.Ordinal)
                    || right.Term.Contains(' ', StringComparison.Ordinal);
                yield return new Evidence(isFunction ? "opposite.function" : "opposite.word")
                {
                    Aspect = ChangedWords.AspectOf(FoldedText.Of(left.Word + " " + right.Word), ChangeAspect.Content),
                    IsHard = pair.Diff.Ratio >= (isFunction ? AlikeForFunctionWord : Alike),
                    Direction = Vat(FoldedText.Of(left.Word), FoldedText.Of(right.Word)),
                    Left = left.Word,
                    Right = right.Word,
                };
            }
        }
    }

    // What a price takes in is not paid apart.
    private static ChangeDirection Vat(string left, string right) =>
        IsIn(right) && !IsIn(left) && CueWords.Has("vat", left) ? ChangeDirection.Heavier
        : IsIn(left) && !IsIn(right) && CueWords.Has("vat", right) ? ChangeDirection.Lighter
        : ChangeDirection.Different;

    private static bool IsIn(string word) => word.StartsWith("in", StringComparison.Ordinal);

    /// <summary>The terms that stand more often here than in the other text.</summary>
    private static IReadOnlyList<(string Word, string Term)> Unanswered(JudgedText here, JudgedText there)
    {
        var others = Terms(there).CountBy(term => term.Term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. Terms(here)
            .GroupBy(term => term.Term, StringComparer.Ordinal)
            .Where(group => group.Count() > others.GetValueOrDefault(group.Key))
            .Select(group => group.First())];
    }

    private static IEnumerable<(string Word, string Term)> Terms(JudgedText text)
    {
        List<(string Root, string Word)> roots = [.. text.Units.SelectMany(unit => unit.Roots.Select(root => (root, text.Written(unit))))];
        return text.Lexicon.OppositeTerms([.. roots.Select(entry => entry.Root)]).Select(term => (roots[term.Place].Word, term.Term));
    }
}
