using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Deadlines;

/// <summary>Finds the deadlines of the edition before by the comparison of both editions.</summary>
public static class EarlierDeadlines
{
    /// <summary>
    /// For each deadline of the right side the one of the left side in the same change, with whether it moved; deadlines without one are
    /// left out.
    /// </summary>
    /// <param name="set">The comparison.</param>
    /// <param name="left">The deadlines of its left side.</param>
    /// <param name="right">The deadlines of its right side.</param>
    /// <remarks>Of several in one change, the one with the same date as seen from the policy year is taken, or else the first in reading
    /// order. A date counts as moved
    /// only then: 1 October 2021 in the policy for 2022 and 1 October 2024 in that for 2025 are the same.</remarks>
    public static IReadOnlyList<(Deadline Deadline, Deadline Before, bool Moved)> Find(ChangeSet set, IReadOnlyList<Deadline> left,
        IReadOnlyList<Deadline> right)
    {
        var partners = set.Changes.Where(change => change.Left.Count > 0 && change.Right.Count > 0)
            .SelectMany(change => change.Right.Select(unit => (unit.Id, change.Left)))
            .ToLookup(pair => pair.Id, pair => pair.Left);
        var byUnit = left.SelectMany(deadline => Units(deadline).Select(unit => (unit.Id, Deadline: deadline)))
            .ToLookup(pair => pair.Id, pair => pair.Deadline);
        List<(Deadline Deadline, Deadline Before, bool Moved)> found = [];
        foreach (var deadline in right)
        {
            List<Deadline> candidates = [.. Units(deadline).SelectMany(unit => partners[unit.Id]).SelectMany(units => units)
                .SelectMany(unit => byUnit[unit.Id])];
            if (candidates.Count > 0)
            {
                var same = candidates.Find(candidate => IsSame(candidate, deadline));
                found.Add((deadline, same ?? candidates[0], same is null));
            }
        }

        return found;
    }

    private static IEnumerable<Requirement> Units(Deadline deadline) => deadline.Details.Prepend(deadline.Requirement);

    private static bool IsSame(Deadline left, Deadline right) => (left.Time.Date, right.Time.Date) switch
    {
        (null, null) => string.Equals(left.Time.Written, right.Time.Written, StringComparison.OrdinalIgnoreCase),
        (null, _) or (_, null) => false,
        _ => string.Equals(Relative(left), Relative(right), StringComparison.Ordinal),
    };

    private static string Relative(Deadline deadline)
    {
        var (time, year) = (deadline.Time, deadline.Requirement.PolicyYear);
        return $"{time.From?.RelativeTo(year)}..{time.Date?.RelativeTo(year)}";
    }
}
