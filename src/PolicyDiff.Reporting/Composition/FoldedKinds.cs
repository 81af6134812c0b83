using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Composition;

/// <summary>The changes of one kind, shown in brief.</summary>
/// <param name="Shown">The first of them, in the order of the report.</param>
/// <param name="More">How many are not shown.</param>
internal sealed record FoldedKinds(IReadOnlyList<Change> Shown, int More)
{
    /// <summary>How many of a kind tell what the others are like.</summary>
    public const int ShownPerKind = 5;

    /// <summary>Folds changes that need no reading one by one, kind by kind; in the order given where all are shown.</summary>
    public static IReadOnlyList<FoldedKinds> Of(IReadOnlyList<Change> changes, int shownPerKind) => shownPerKind >= changes.Count
        ? [new FoldedKinds(changes, 0)]
        : [.. changes.GroupBy(change => change.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new FoldedKinds([.. group.Take(shownPerKind)], Math.Max(0, group.Count() - shownPerKind)))];
}
