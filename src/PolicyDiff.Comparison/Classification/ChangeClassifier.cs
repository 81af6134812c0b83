using PolicyDiff.Comparison.Alignment;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Judges what happened to requirements that answer to each other, or to one that stands alone.</summary>
internal sealed class ChangeClassifier
{
    private const double SameSection = 0.3;

    private static readonly IReadOnlyList<IAspectRule> Rules =
        [new ValueRule(), new ModalityRule(), new ClauseRule(), new ContentRule(), new ReplacementRule(), new ScopeRule(), new GroupRule(), new BearerRule(), new DistanceRule()];

    private static readonly RoutineRule Routine = new();

    private readonly AlignmentDraft _draft;

    public ChangeClassifier(AlignmentDraft draft) => _draft = draft;

    /// <summary>The judgement of one group.</summary>
    public Judgement Judge(AlignmentGroup group) =>
        group.Left.Count == 0 ? JudgeAlone(ChangeKind.Added, _draft.Vocabulary.Right[group.Right[0]].Requirement)
        : group.Right.Count == 0 ? JudgeAlone(ChangeKind.Removed, _draft.Vocabulary.Left[group.Left[0]].Requirement)
        : JudgePair(group);

    private static Judgement JudgeAlone(ChangeKind kind, Requirement requirement)
    {
        var substantive = requirement.Role switch
        {
            RequirementRole.Norm => true,
            RequirementRole.Declaration or RequirementRole.Guide => false,
            _ => BindsAfterAll(requirement),
        };
        var binds = requirement.Kind is not (RequirementKind.Statement or RequirementKind.Tariff);
        var direction = !substantive || !binds ? ChangeDirection.Different : kind == ChangeKind.Added ? ChangeDirection.Heavier : ChangeDirection.Lighter;
        return new Judgement(kind, false, substantive, substantive ? [ChangeAspect.Content] : [], direction, requirement.Role == RequirementRole.Norm ? 0.75 : 0.6);
    }

    /// <summary>What is taken for explanation may be a norm in plain words where it has a value, a condition or somebody who acts.</summary>
    private static bool BindsAfterAll(Requirement requirement) =>
        requirement.Role == RequirementRole.Explanation
        && (requirement.Actor is not null || requirement.Clauses.Count > 0 || requirement.Values.Any(value => value.Kind is not (ValueKind.Reference or ValueKind.Year)));

    private Judgement JudgePair(AlignmentGroup group)
    {
        var pair = new PairComparison(_draft, group);
        var moved = pair.Left.All(left => pair.Right.All(right => _draft.Sections.Affinity(left, right) < SameSection));
        if (pair.IsOneToOne && Wording.AreEqual(pair.Left[0].Requirement.Text, pair.Right[0].Requirement.Text))
        {
            return new Judgement(moved ? ChangeKind.Moved : ChangeKind.Unchanged, moved, false, [], ChangeDirection.Different, 0.99);
        }

        IReadOnlyList<Finding> findings = [.. Rules.SelectMany(rule => rule.Judge(pair))];
        var substance = findings.Where(finding => finding.Aspect.IsSubstantive()).ToList();
        var substantive = substance.Count > 0 && (group.Rule == PairingRule.Announced || !pair.Left.Concat(pair.Right).Any(profile => profile.IsDeclaration));
        IReadOnlyList<Finding> shown = substantive ? findings : [.. findings.Where(finding => !finding.Aspect.IsSubstantive()), .. Routine.Judge(pair)];
        return new Judgement(
            Kind(pair, substantive, moved, shown),
            moved,
            substantive,
            [.. shown.Select(finding => finding.Aspect).Distinct().Order()],
            Direction(substance),
            Confidence(group, shown))
        {
            Findings = shown,
        };
    }

    private static ChangeKind Kind(PairComparison pair, bool substantive, bool moved, IReadOnlyList<Finding> findings) =>
        pair.Right.Count > 1 ? ChangeKind.Split
        : pair.Left.Count > 1 ? ChangeKind.Merged
        : substantive ? ChangeKind.Modified
        : moved && findings.All(finding => finding.Aspect is not ChangeAspect.Wording) ? ChangeKind.Moved
        : ChangeKind.Editorial;

    private static ChangeDirection Direction(IReadOnlyList<Finding> substance)
    {
        var directions = substance.Select(finding => finding.Direction).Where(direction => direction != ChangeDirection.Different).Distinct().ToList();
        return directions.Count == 1 ? directions[0] : ChangeDirection.Different;
    }

    /// <summary>A sure judgement of an unsure pair is unsure, and the other way round.</summary>
    private static double Confidence(AlignmentGroup group, IReadOnlyList<Finding> findings)
    {
        var pairing = Math.Min(1, 0.35 + (0.75 * Math.Min(1, group.Score)));
        var judgement = findings.Count == 0 ? 0.8 : findings.Max(finding => finding.Certainty);
        return Math.Round(pairing * judgement, 2);
    }
}
