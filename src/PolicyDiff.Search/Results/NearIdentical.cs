using PolicyDiff.Core.Search;

namespace PolicyDiff.Search.Results;

/// <summary>Puts passages with nearly the same words under the best one of them: boilerplate of an insurer, national text.</summary>
/// <remarks>Two passages are nearly identical if they share at least 85% of their different terms (Jaccard's coefficient); very short ones never are.</remarks>
internal static class NearIdentical
{
    private const double LeastShared = 0.85;
    private const int FewestTerms = 15;

    /// <summary>Groups hits; the first of each group is the best, groups follow their first.</summary>
    /// <param name="hits">By falling score.</param>
    public static IReadOnlyList<IReadOnlyList<PassageHit>> Group(IReadOnlyList<PassageHit> hits)
    {
        List<List<PassageHit>> groups = [];
        foreach (var hit in hits)
        {
            if (groups.Find(group => IsNear(group[0].TermMarks, hit.TermMarks)) is { } near)
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

    private static bool IsNear(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var (small, large) = (Math.Min(left.Count, right.Count), Math.Max(left.Count, right.Count));
        if (small < FewestTerms || small < LeastShared * large)
        {
            return false;
        }

        var shared = CountShared(left, right);
        return shared >= LeastShared * (small + large - shared);
    }

    private static int CountShared(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < left.Count && j < right.Count)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
