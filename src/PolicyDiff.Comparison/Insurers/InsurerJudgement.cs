using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>What the requirements of a match have to do with each other.</summary>
/// <param name="Kind">
/// <see cref="ChangeKind.Unchanged"/> for the same, <see cref="ChangeKind.Editorial"/> for
/// similar, <see cref="ChangeKind.Modified"/> for what differs.
/// </param>
/// <param name="Aspects">In which respects they differ; empty where they do not.</param>
/// <param name="LeftValues">The values that make the difference, on the left.</param>
/// <param name="RightValues">The values that make the difference, on the right.</param>
internal sealed record InsurerJudgement(
    ChangeKind Kind,
    IReadOnlyList<ChangeAspect> Aspects,
    IReadOnlyList<(Requirement Requirement, PolicyValue Value)> LeftValues,
    IReadOnlyList<(Requirement Requirement, PolicyValue Value)> RightValues);
