using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Tells from a comparison of years what is new or other in the later one.</summary>
public static class MarkFinder
{
    /// <summary>The marks of the right side's requirements; what is the same as before is not among them.</summary>
    public static IReadOnlyDictionary<RequirementId, StatementMark> Of(ChangeSet set) => set.Changes
        .Where(change => change.Substantive)
        .SelectMany(
            change => change.Right.Select(requirement => KeyValuePair.Create(
                requirement.Id, change.Kind == ChangeKind.Added ? StatementMark.New : StatementMark.Changed)))
        .DistinctBy(mark => mark.Key)
        .ToDictionary();
}
