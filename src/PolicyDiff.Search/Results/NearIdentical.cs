using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;

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
        List<(HashSet<string> Terms, List<PassageHit> Hits)> groups = [];
        foreach (var hit in hits)
        {
            var terms = hit.Terms.ToHashSet(StringComparer.Ordinal);
            var group = groups.Find(group => IsNear(group.Terms, terms)).Hits;
            if (group is null)
            {
                groups.Add((terms, [hit]));
            }
            else
            {
                group.Add(hit);
            }
        }

        return [.. groups.Select(group => group.Hits)];
    }

    private static bool IsNear(HashSet<string> left, HashSet<string> right)
    {
        var (small, large) = left.Count < right.Count ? (left, right) : (right, left);
        if (small.Count < FewestTerms || small.Count < LeastShared * large.Count)
        {
            return false;
        }

        return WordOverlap.IsAtLeast(LeastShared, small, large);
    }
}
