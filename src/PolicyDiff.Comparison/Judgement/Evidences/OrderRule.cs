using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>What came first now comes second: the steps on both sides of <i>daarna</i>, <i>voordat</i> and the like are swapped.</summary>
internal sealed class OrderRule : IEvidenceRule
{
    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        if (Steps(pair.Left) is var (first, second) && Steps(pair.Right) is var (otherFirst, otherSecond)
            && Shared(first, otherSecond) + Shared(second, otherFirst) > Shared(first, otherFirst) + Shared(second, otherSecond))
        {
            yield return new Evidence("order.steps") { Aspect = ChangeAspect.Procedure, IsHard = pair.Diff.Ratio >= 0.5 };
        }
    }

    /// <summary>What happens first and what later; null where no word tells.</summary>
    private static (List<ContentItem> First, List<ContentItem> Second)? Steps(JudgedText text)
    {
        var place = text.Units.Index()
            .Where(unit => unit.Item.Text is "daarna" or "vervolgens" or "waarna" or "alvorens" or "voordat" or "nadat")
            .Select(unit => (int?)unit.Index).FirstOrDefault();
        if (place is not { } found)
        {
            return null;
        }

        var at = found;
        if (text.Units[at].Text is "daarna" or "vervolgens")
        {
            // The verb of the second step stands before the word: "en start daarna".
            while (at > 0 && text.Units[at].Text is not ("en" or "," or "." or ";"))
            {
                at--;
            }
        }

        var (before, behind) = (text.Items.Where(item => item.Place < at).ToList(), text.Items.Where(item => item.Place > at).ToList());
        return text.Units[found].Text is "nadat" ? (behind, before) : (before, behind);
    }

    private static int Shared(List<ContentItem> one, List<ContentItem> other) =>
        one.Where(item => !item.IsLight && item.Party is null)
            .Sum(item => other.Count(candidate => candidate.Unit.Roots.SequenceEqual(item.Unit.Roots, StringComparer.Ordinal)));
}
