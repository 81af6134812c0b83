using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Counts changes.</summary>
internal static class ChangeCounting
{
    /// <summary>
    /// The counts of a list of changes; every kind and direction has an entry, be it
    /// 0. What two insurers may say of the same counts as unsure only.
    /// </summary>
    public static ChangeStatistics Count(IReadOnlyCollection<Change> changes)
    {
        var substantive = changes.Where(change => change is { Substantive: true, IsSeeAlso: false }).ToList();
        return new ChangeStatistics(changes.Count, substantive.Count, ByEach(
            [.. changes.Where(change => !change.IsSeeAlso)], change => change.Kind), BySubject(substantive))
        {
            Unsure = changes.Count(change => change.IsLeftToReader),
            ByDirection = ByEach(substantive, change => change.Direction),
        };
    }

    /// <summary>The sum of counts of lists that have no change in common.</summary>
    public static ChangeStatistics Sum(IReadOnlyCollection<ChangeStatistics> counts) => new(
        counts.Sum(one => one.Total),
        counts.Sum(one => one.Substantive),
        SumOfEach(counts.Select(one => one.ByKind)),
        LargestFirst(counts.SelectMany(one => one.BySubject)
            .AggregateBy(entry => entry.Key, 0, (sum, entry) => sum + entry.Value, StringComparer.Ordinal)))
    {
        Unsure = counts.Sum(one => one.Unsure),
        ByDirection = SumOfEach(counts.Select(one => one.ByDirection)),
    };

    private static SortedDictionary<TKey, int> SumOfEach<TKey>(IEnumerable<IReadOnlyDictionary<TKey, int>> counts)
        where TKey : struct, Enum =>
        new(Enum.GetValues<TKey>().ToDictionary(key => key, key => counts.Sum(one => one.GetValueOrDefault(key))));

    private static SortedDictionary<TKey, int> ByEach<TKey>(IEnumerable<Change> changes, Func<Change, TKey> keyOf)
        where TKey : struct, Enum
    {
        var counts = new SortedDictionary<TKey, int>(Enum.GetValues<TKey>().ToDictionary(key => key, _ => 0));
        foreach (var change in changes)
        {
            counts[keyOf(change)]++;
        }

        return counts;
    }

    private static List<KeyValuePair<string, int>> BySubject(IEnumerable<Change> substantive) =>
        LargestFirst(substantive.CountBy(change => change.Subject, StringComparer.Ordinal));

    private static List<KeyValuePair<string, int>> LargestFirst(IEnumerable<KeyValuePair<string, int>> counts) =>
        [.. counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal)];
}
