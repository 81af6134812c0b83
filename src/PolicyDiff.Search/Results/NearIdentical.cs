using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search.Passages;

namespace PolicyDiff.Search.Results;

/// <summary>Puts passages with nearly the same words under the best one of them: boilerplate of an insurer, national text.</summary>
/// <remarks>
/// Two passages are nearly identical if they share at least 85% of their different terms (Jaccard's coefficient). Short ones must besides
/// not differ in a number, a negation or another word that makes another rule of them; very short ones must have the same terms. Short ones
/// of a document whose insurer is not known stay apart: nothing says that they are one text.
/// </remarks>
internal static class NearIdentical
{
    private const double LeastShared = 0.85;
    private const int LongTerms = 15;
    private const int FewestTerms = 8;

    /// <summary>Groups hits; the first of each group is the best, groups follow their first.</summary>
    /// <param name="hits">By falling score.</param>
    /// <param name="isOfKnownInsurer">Whether the insurer of a document is known.</param>
    public static IReadOnlyList<IReadOnlyList<PassageHit>> Group(IReadOnlyList<PassageHit> hits, Func<DocumentId, bool> isOfKnownInsurer)
    {
        List<List<PassageHit>> groups = [];
        foreach (var hit in hits)
        {
            var foldsShort = isOfKnownInsurer(hit.Document);
            if (groups.Find(
                group => IsNear(group[0].TermMarks, hit.TermMarks, foldsShort && isOfKnownInsurer(group[0].Document))) is { } near)
            {
                near.Add(hit);
            }
            else
            {
                groups.Add([hit]);
            }
        }

        return groups;
    }

    private static bool IsNear(IReadOnlyList<int> left, IReadOnlyList<int> right, bool foldsShort)
    {
        var (small, large) = (Math.Min(left.Count, right.Count), Math.Max(left.Count, right.Count));
        if (small == 0 || small < LeastShared * large || (small < LongTerms && !foldsShort))
        {
            return false;
        }

        var (shared, differsInTelling) = Compare(left, right);
        return small switch
        {
            < FewestTerms => shared == large,
            < LongTerms => !differsInTelling && large - shared <= 1,
            _ => shared >= LeastShared * (small + large - shared),
        };
    }

    /// <summary>How many marks both have, and whether one has a telling mark, an odd one, that the other lacks.</summary>
    private static (int Shared, bool DiffersInTelling) Compare(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var (i, j, shared, differs) = (0, 0, 0, false);
        while (i < left.Count || j < right.Count)
        {
            var order = i == left.Count ? 1 : j == right.Count ? -1 : left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            differs |= (order < 0 && IsTelling(left[i])) || (order > 0 && IsTelling(right[j]));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (shared, differs);
    }

    private static bool IsTelling(int mark) => (mark & 1) != 0;
}
