using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Reviews;

/// <summary>Takes over what a person settled: a settled change is judged as settled, and keeps what was said of it.</summary>
internal static class SettledChanges
{
    /// <summary>The set with every settled change judged as it was settled.</summary>
    public static ChangeSet Apply(ChangeSet set, IReadOnlyDictionary<string, ReviewEntry> review)
    {
        if (review.Count == 0)
        {
            return set;
        }

        var settled = new Dictionary<Change, Change>(ReferenceEqualityComparer.Instance);
        foreach (var change in set.Changes)
        {
            settled.TryAdd(
                change,
                review.TryGetValue(ChangeFingerprint.Of(change), out var entry) && entry.SaysSomething ? Settle(change, entry) : change);
        }

        return set with
        {
            Changes = [.. set.Changes.Select(change => settled[change])],
            SharedTerms = [.. set.SharedTerms.Select(
                term => term with { Left = [.. term.Left.Select(Of)], Right = [.. term.Right.Select(Of)] })],
        };

        Change Of(Change change) => settled.GetValueOrDefault(change, change);
    }

    private static Change Settle(Change change, ReviewEntry entry)
    {
        var isSubstantive = entry.Verdict switch
        {
            ReviewVerdict.Confirm => true,
            ReviewVerdict.Reject => false,
            _ => change.Substantive,
        };
        return change with
        {
            Review = entry,
            Substantive = isSubstantive,
            Judgement = entry.Verdict == ReviewVerdict.Open
                ? change.Judgement
                : isSubstantive ? JudgementKind.Substantive : JudgementKind.Editorial,
        };
    }
}
