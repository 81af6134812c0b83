using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Judgement.Wordings;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Judgement;

/// <summary>Judges what happened to requirements that answer to each other, or to one that stands alone.</summary>
/// <param name="draft">The alignment.</param>
/// <param name="judge">The judge of wordings.</param>
internal sealed class ChangeJudge(AlignmentDraft draft, PairJudge judge)
{
    private const double SameSection = 0.3;
    private const double OfEqual = 0.99;

    /// <summary>The judgement of one group.</summary>
    public GroupJudgement Judge(AlignmentGroup group) =>
        group.Left.Count == 0 ? JudgeAlone(ChangeKind.Added, draft.Vocabulary.Right[group.Right[0]].Requirement)
        : group.Right.Count == 0 ? JudgeAlone(ChangeKind.Removed, draft.Vocabulary.Left[group.Left[0]].Requirement)
        : JudgePair(group);

    private static GroupJudgement JudgeAlone(ChangeKind kind, Requirement requirement)
    {
        var (probability, thresholds) = (requirement.NormProbability, NormThresholds.Default);
        var substantive = requirement.Role == RequirementRole.Norm
            || (requirement.Role == RequirementRole.Definition && probability >= thresholds.Norm);
        var binds = requirement.Kind is not RequirementKind.Tariff
            && requirement.Modality is Modality.Obliged or Modality.Forbidden or Modality.Expected;
        var direction = !substantive || !binds
            ? ChangeDirection.Different
            : kind == ChangeKind.Added ? ChangeDirection.Heavier : ChangeDirection.Lighter;
        var isSure = requirement.Role == RequirementRole.Declaration
            || probability < thresholds.SureOther
            || probability >= thresholds.SureNorm;
        var certainty = !isSure ? JudgementKind.Unsure : substantive ? JudgementKind.Substantive : JudgementKind.Editorial;
        var confidence = Math.Round(Math.Max(0.5, substantive ? probability : 1 - probability), 2);
        return new GroupJudgement(kind, false, substantive, certainty, substantive ? [ChangeAspect.Content] : [], direction, confidence);
    }

    private GroupJudgement JudgePair(AlignmentGroup group)
    {
        var pair = new PairComparison(draft, group);
        var moved = AreFar(pair);
        if (pair.IsOneToOne && Wording.AreEqual(pair.Left[0].Requirement.Text, pair.Right[0].Requirement.Text))
        {
            return new GroupJudgement(
                moved ? ChangeKind.Moved : ChangeKind.Unchanged,
                moved,
                false,
                JudgementKind.Editorial,
                [],
                ChangeDirection.Different,
                OfEqual);
        }

        var verdict = judge.Judge(
            [.. pair.Left.Select(profile => profile.Requirement)], [.. pair.Right.Select(profile => profile.Requirement)]);
        var isAnnounced = group.Rule == PairingRule.Announced;

        // What an insurer says of its own changes is no rule, whatever it says now.
        var isDeclared = !isAnnounced && verdict.IsSubstantive && pair.Left.Concat(pair.Right).Any(profile => profile.IsDeclaration);
        var isGuide = !isAnnounced && Roles(pair).All(role => role is RequirementRole.Guide or RequirementRole.Question);
        var substantive = isAnnounced || (verdict.IsSubstantive && !isDeclared && !isGuide);
        var certainty = isAnnounced ? JudgementKind.Substantive
            : isGuide ? JudgementKind.Editorial
            : isDeclared ? JudgementKind.Unsure
            : IsLoose(pair) && verdict.Certainty == JudgementKind.Substantive ? JudgementKind.Unsure
            : Certainty(verdict, pair);
        IReadOnlyList<ChangeAspect> aspects = substantive ? judge.Aspects(verdict) : [.. RoutineRule.Judge(pair).Distinct().Order()];
        return new GroupJudgement(
            Kind(pair, substantive || isDeclared, moved, aspects),
            moved,
            substantive,
            certainty,
            aspects,
            substantive ? PairJudge.Direction(verdict) : ChangeDirection.Different,
            Math.Round(substantive ? Math.Max(verdict.Probability, 0.5) : 1 - Math.Min(verdict.Probability, 0.5), 2))
        {
            Evidence = verdict.Evidence,
        };
    }

    // Few words in common, in unlike sections or of unlike roles: what differs may be that these are two rules.
    private bool IsLoose(PairComparison pair) =>
        pair.Group.Rule is PairingRule.SameTopic or PairingRule.SamePlace
        && (AreFar(pair) || (Roles(pair).Contains(RequirementRole.Norm) && Roles(pair).Contains(RequirementRole.Explanation)));

    private bool AreFar(PairComparison pair) =>
        pair.Left.All(left => pair.Right.All(right => draft.Sections.Affinity(left, right) < SameSection));

    // Explanation that says otherwise need not be another rule: only evidence that decides alone makes that sure.
    private static JudgementKind Certainty(Verdict verdict, PairComparison pair) =>
        verdict.Certainty == JudgementKind.Substantive
            && !verdict.Evidence.Any(evidence => evidence.IsHard)
            && Roles(pair).All(role => role == RequirementRole.Explanation)
            ? JudgementKind.Unsure
            : verdict.Certainty;

    private static IEnumerable<RequirementRole> Roles(PairComparison pair) =>
        pair.Left.Concat(pair.Right).Select(profile => profile.Requirement.Role);

    private static ChangeKind Kind(PairComparison pair, bool saysOtherwise, bool moved, IReadOnlyList<ChangeAspect> aspects) =>
        pair.Right.Count > 1 ? ChangeKind.Split
        : pair.Left.Count > 1 ? ChangeKind.Merged
        : saysOtherwise ? ChangeKind.Modified
        : moved && !aspects.Contains(ChangeAspect.Wording) ? ChangeKind.Moved
        : ChangeKind.Editorial;
}
