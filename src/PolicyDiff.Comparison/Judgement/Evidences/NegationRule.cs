using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>One wording denies once more than the other. Restrictions and exceptions deny too (<i>alleen als</i>, <i>niet tenzij</i>), so that with them it says less.</summary>
internal sealed class NegationRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (Negations(pair.Left), Negations(pair.Right));
        if ((left.Count + right.Count) % 2 == 0)
        {
            yield break;
        }

        var (only, exception) = (pair.Count("only"), pair.Count("exception"));
        var isPlain = only.Left == only.Right && exception.Left == exception.Right;
        yield return new Evidence(isPlain ? "negation.turned" : "negation.with-restriction")
        {
            Aspect = ChangeAspect.Modality,
            Left = string.Join(", ", left),
            Right = string.Join(", ", right),
        };
    }

    private static List<string> Negations(JudgedText text) => [.. CueWords.Find("negation", CueWords.WithoutBoundNegations(text.Plain)).Select(match => match.Value)];
}
