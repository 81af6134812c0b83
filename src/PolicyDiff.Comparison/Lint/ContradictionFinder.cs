using PolicyDiff.Comparison.Coverage;
using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Judgement.Values;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Lint;

/// <summary>
/// Finds two places of one edition that give another amount, share, term or day for the same thing: their words are the same but for that
/// value.
/// </summary>
internal static class ContradictionFinder
{
    // Shares of the weight of words that each side must find in the other; tried on the documents of docs/adr/0053.
    private const double LeastHeld = 0.6;
    private const int FewestWords = 4;

    private static readonly ValueKind[] Kinds =
        [ValueKind.Money, ValueKind.Percentage, ValueKind.Duration, ValueKind.Date, ValueKind.Count, ValueKind.Frequency];

    // What makes two sentences speak of two things; the judging core sees it.
    private static readonly string[] Others =
    [
        "party.", "opposite.", "negation.", "scope.", "exception.", "restrictor.", "cue.only", "cue.exception", "bound.", "order.", "base.",
        "edit.alternative", "value.certificate", "value.reference-replaced", "value.year-replaced",
    ];

    /// <summary>The contradictions, in the reading order of their first place.</summary>
    /// <param name="requirements">All requirements of the edition, document by document.</param>
    public static IEnumerable<LintFinding> Find(IReadOnlyList<Requirement> requirements) =>
        Pairs(requirements).Select(pair => new LintFinding(
            LintKind.Contradiction,
            [pair.Here.Text, pair.There.Text],
            [new LintPlace(LintPlaceRole.Here, pair.Left.Citation), new LintPlace(LintPlaceRole.Otherwise, pair.Right.Citation)]));

    /// <summary>The requirements that contradict each other, each pair with the two values, in the reading order of the first.</summary>
    /// <param name="requirements">All requirements of the edition, document by document.</param>
    public static IEnumerable<(Requirement Left, Requirement Right, PolicyValue Here, PolicyValue There)> Pairs(
        IReadOnlyList<Requirement> requirements)
    {
        List<Requirement> candidates = [.. requirements.Where(IsCandidate)];
        var profiles = PairVocabulary.Of(candidates, []).Left;
        var index = new ProfileIndex(profiles);
        foreach (var profile in profiles)
        {
            foreach (var other in index.Near(profile).Where(other => other.Index > profile.Index && AreOfOneThing(profile, other)))
            {
                if (Difference(profile.Requirement, other.Requirement) is { } values)
                {
                    yield return (profile.Requirement, other.Requirement, values.Left, values.Right);
                }
            }
        }
    }

    /// <summary>Rows and cells of tables are alike by nature, and a list of changes tells of two editions.</summary>
    private static bool IsCandidate(Requirement unit) =>
        unit.Form is RequirementForm.Sentence or RequirementForm.ListItem
        && unit.Role is not (RequirementRole.Declaration or RequirementRole.Definition)
        && unit.Values.Any(value => Kinds.Contains(value.Kind));

    private static bool AreOfOneThing(RequirementProfile one, RequirementProfile other) =>
        one.Features.CoveredBy(other.Features) >= LeastHeld && other.Features.CoveredBy(one.Features) >= LeastHeld
        && one.Terms.Where(term => term.Kind == TermKind.Content).Select(term => term.Stem)
        .Intersect(other.Terms.Select(term => term.Stem), StringComparer.Ordinal).Count() >= FewestWords
        && (one.Requirement.Actor is null || other.Requirement.Actor is null
        || string.Equals(one.Requirement.Actor, other.Requirement.Actor, StringComparison.Ordinal));

    /// <summary>
    /// The one value of a kind that stands in the place of another; null where more differs, or the judging core sees two things.
    /// </summary>
    private static (PolicyValue Left, PolicyValue Right)? Difference(Requirement one, Requirement other)
    {
        var (left, right) = (Only(one, other), Only(other, one));
        var replaced = Kinds.Select(kind => (Left: left.Where(value => value.Kind == kind).ToList(),
            Right: right.Where(value => value.Kind == kind).ToList()))
            .Where(pair => pair.Left.Count > 0 && pair.Right.Count > 0)
            .ToList();
        if (replaced is not [{ Left: [var here], Right: [var there] }] || here.Bound != there.Bound)
        {
            return null;
        }

        return PairJudge.Default.Evidence([one], [other]).Any(SaysTwoThings) ? null : (here, there);
    }

    private static IEnumerable<PolicyValue> Only(Requirement unit, Requirement other)
    {
        var keys = other.Values.Select(ValueKey.Of).ToHashSet(StringComparer.Ordinal);
        return unit.Values.Where(value => Kinds.Contains(value.Kind) && !keys.Contains(ValueKey.Of(value)));
    }

    private static bool SaysTwoThings(Evidence evidence) =>
        Array.Exists(Others, name => evidence.Name.StartsWith(name, StringComparison.Ordinal));
}
