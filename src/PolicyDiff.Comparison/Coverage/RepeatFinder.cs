using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>Finds texts of one side that are said in another place too: anywhere on the other side, or once more on their own.</summary>
/// <param name="draft">The alignment.</param>
/// <param name="judge">Whether what is said there contradicts.</param>
/// <param name="leftCoverage">The care types of the left.</param>
/// <param name="rightCoverage">The care types of the right.</param>
internal sealed class RepeatFinder(AlignmentDraft draft, PairJudge judge, CoverageFinder leftCoverage, CoverageFinder rightCoverage)
{
    /// <summary>What is said more than once, by its group; groups of both sides are never in it.</summary>
    public IReadOnlyDictionary<AlignmentGroup, RepeatedPlace> Find(IReadOnlyList<AlignmentGroup> groups)
    {
        var found = new Dictionary<AlignmentGroup, RepeatedPlace>(ReferenceEqualityComparer.Instance);
        var test = new RepeatTest(judge, leftCoverage, rightCoverage, RepeatOptions.Default);
        AddOf(
            [.. groups.Where(group => group.Right.Count == 0)],
            group => draft.Vocabulary.Left[group.Left[0]],
            draft.Vocabulary.Right,
            leftCoverage,
            test,
            found);
        AddOf(
            [.. groups.Where(group => group.Left.Count == 0)],
            group => draft.Vocabulary.Right[group.Right[0]],
            draft.Vocabulary.Left,
            rightCoverage,
            test,
            found);
        return found;
    }

    private static void AddOf(
        IReadOnlyList<AlignmentGroup> alone,
        Func<AlignmentGroup, RequirementProfile> profileOf,
        IReadOnlyList<RequirementProfile> others,
        CoverageFinder coverage,
        RepeatTest test,
        Dictionary<AlignmentGroup, RepeatedPlace> found)
    {
        var elsewhere = new ProfileIndex(others.Where(CanHold));
        var left = new List<(AlignmentGroup Group, RequirementProfile Profile)>();
        foreach (var group in alone)
        {
            var profile = profileOf(group);
            if (coverage.IsUncovered(profile.Requirement) || !CanHold(profile))
            {
                continue;
            }

            if (elsewhere.Near(profile).FirstOrDefault(other => test.IsSaidIn(profile, other)) is { } place)
            {
                found[group] = new RepeatedPlace(place.Requirement);
            }
            else
            {
                left.Add((group, profile));
            }
        }

        AddTwins(left, test, found);
    }

    /// <summary>Of two that say the same the one that says more counts, or else the first.</summary>
    private static void AddTwins(
        List<(AlignmentGroup Group, RequirementProfile Profile)> left, RepeatTest test, Dictionary<AlignmentGroup, RepeatedPlace> found)
    {
        // A line that comes a thousand times is looked for once, not by each of its copies among all others.
        var firsts = new Dictionary<string, (AlignmentGroup Group, RequirementProfile Profile)>(StringComparer.Ordinal);
        var parted = left.OrderBy(entry => entry.Profile.Index).ToLookup(entry =>
            !firsts.TryAdd(entry.Profile.Wording, entry) && test.IsSaidIn(entry.Profile, firsts[entry.Profile.Wording].Profile));
        AddContained([.. parted[false]], test, found);
        foreach (var (group, profile) in parted[true])
        {
            var first = firsts[profile.Wording];
            var place = found.GetValueOrDefault(first.Group);
            found[group] = new RepeatedPlace(place?.Place ?? first.Profile.Requirement);
            if (place?.Place is null)
            {
                found[first.Group] = new RepeatedPlace(null, (place?.Occurrences ?? 1) + 1);
            }
        }
    }

    private static void AddContained(
        List<(AlignmentGroup Group, RequirementProfile Profile)> left, RepeatTest test, Dictionary<AlignmentGroup, RepeatedPlace> found)
    {
        var index = new ProfileIndex(left.Select(entry => entry.Profile));
        var groupOf = left.ToDictionary(entry => entry.Profile.Index, entry => entry.Group);
        foreach (var (group, profile) in left.OrderByDescending(entry => entry.Profile.Features.Total).ThenBy(entry => entry.Profile.Index))
        {
            var holder = index.Near(profile).FirstOrDefault(other =>
                SaysMore(other, profile) && found.GetValueOrDefault(groupOf[other.Index])?.Place is null && test.IsSaidIn(profile, other));
            if (holder is not null)
            {
                found[group] = new RepeatedPlace(holder.Requirement);
                found.TryAdd(groupOf[holder.Index], new RepeatedPlace(null));
            }
        }
    }

    private static bool SaysMore(RequirementProfile one, RequirementProfile other) =>
        one.Features.Total > other.Features.Total + 1e-9
            || (Math.Abs(one.Features.Total - other.Features.Total) <= 1e-9 && one.Index < other.Index);

    // What a document says of its own changes or of its chapters is no place where a rule stands.
    private static bool CanHold(RequirementProfile profile) =>
        profile.Requirement.Role is not (RequirementRole.Declaration or RequirementRole.Guide or RequirementRole.Question);
}
