using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Judgement.Scales;
using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Comparison.Judgement.Weights;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement;

/// <summary>Judges whether two wordings are one rule: collects evidence slot by slot, weighs it, and says how sure that is.</summary>
/// <param name="weights">What evidence weighs.</param>
/// <param name="lexicon">What words mean the same.</param>
/// <param name="buyers">What the insurers of the documents are called; none where that is not known.</param>
internal sealed class PairJudge(WeightTable weights, DutchLexicon lexicon, BuyerNames? buyers = null)
{
    private const int MostAspects = 3;
    private const double LeastShare = 0.2;
    private const double LeastHard = 2;

    // With words left over, a judgement that nothing changed must be this much surer.
    private const double WithRest = 0.6;

    private static readonly IReadOnlyList<IEvidenceRule> Rules =
    [
        new ValueRule(), new ReferenceRule(), new BoundRule(), new NegationRule(), new CueRule(), new ModalityRule(),
        new RestrictorRule(), new JoinRule(), new OppositeRule(), new PartyRule(), new OrderRule(), new AnchorRule(), new BaseRule(),
        new EnumerationRule(), new EditRule(), new ResidueRule(), new LikenessRule(),
    ];

    private readonly JudgedTexts _texts = new(lexicon, buyers);

    /// <summary>The judge of the program.</summary>
    public static PairJudge Default { get; } = new(WeightTable.Default, DutchLexicon.Default);

    /// <summary>The judge of two sides: an insurer that is called by its name there is the one that says <i>wij</i>.</summary>
    public static PairJudge For(ComparisonSide left, ComparisonSide right) =>
        BuyerNames.Of(left.Documents.Concat(right.Documents)) is { IsEmpty: false } names
            ? new PairJudge(WeightTable.Default, DutchLexicon.Default, names)
            : Default;

    /// <summary>Judges requirements that answer to each other; swapped sides give the mirrored verdict.</summary>
    public Verdict Judge(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var isMirrored = string.CompareOrdinal(Joined(left), Joined(right)) > 0;
        var evidence = isMirrored ? Evidence(right, left) : Evidence(left, right);
        var verdict = Weigh(evidence);
        return isMirrored ? verdict.Mirrored() : verdict;
    }

    /// <summary>All evidence of two wordings, in the order of the rules.</summary>
    public IReadOnlyList<Evidence> Evidence(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var pair = new JudgedPair(left, right, _texts);
        List<Evidence> found = [.. Rules.SelectMany(rule => rule.Find(pair)).Where(evidence => evidence.Strength > 0)];
        return EvidenceDirections.Tell(pair, [.. found, .. CombinationRule.Find(found, pair.IsNear)]);
    }

    /// <summary>The verdict on evidence.</summary>
    public Verdict Weigh(IReadOnlyList<Evidence> evidence)
    {
        var probability = weights.Probability(evidence);
        IReadOnlyList<Evidence> ordered = [.. evidence.OrderByDescending(weights.WeightOf)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)];
        return new Verdict(
            Certainty(evidence, probability, weights.Lower, weights.Upper), probability >= weights.Guess, probability, ordered);
    }

    /// <summary>The respects in which wordings differ by the evidence that weighs most: one to three, in order.</summary>
    public IReadOnlyList<ChangeAspect> Aspects(Verdict verdict)
    {
        var all = Telling(verdict).ToList();
        var telling = all.GroupBy(entry => SpecificAspect(entry, all))
            .Select(group => (Aspect: group.Key, Weight: group.Max(Contribution)))
            .OrderByDescending(entry => entry.Weight).ToList();
        return telling.Count == 0 ? [ChangeAspect.Content]
            : [.. telling.Where(entry => entry.Weight >= LeastShare * telling[0].Weight)
                .Take(MostAspects)
                .Select(entry => entry.Aspect).Order()];
    }

    /// <summary>
    /// Whether the provider is asked more or less, by the votes of the evidence that tells; different where it disagrees.
    /// </summary>
    /// <remarks>Votes and not weights: how much a difference says about a change is not how well its direction is read.</remarks>
    public static ChangeDirection Direction(Verdict verdict)
    {
        var telling = Telling(verdict).Where(entry => entry.Direction is ChangeDirection.Heavier or ChangeDirection.Lighter).ToList();
        var deciding = telling.Exists(entry => entry.IsHard) ? telling.FindAll(entry => entry.IsHard) : telling;
        return ChangeDirections.Growing(
            Math.Sign(deciding.Sum(entry => Votes(entry) * (entry.Direction == ChangeDirection.Heavier ? 1 : -1))));
    }

    /// <summary>A requirement as it is judged.</summary>
    public JudgedText Read(Requirement requirement) => _texts.Of([requirement]);

    /// <summary>What one piece of evidence adds to the log-odds.</summary>
    public double WeightOf(Evidence evidence) => weights.WeightOf(evidence);

    /// <summary>How sure evidence and probability make it, at thresholds in [0, 1].</summary>
    public static JudgementKind Certainty(IReadOnlyList<Evidence> evidence, double probability, double lower, double upper) =>
        evidence.Any(entry => entry.IsHard) || probability >= upper ? JudgementKind.Substantive
        : probability < lower
            && (probability < WithRest * lower || !evidence.Any(entry => entry.Name is "residue.any")) ? JudgementKind.Editorial
        : JudgementKind.Unsure;

    // Content is said only of words that nothing reads more closely: "ontvangst" for "dagtekening" changes a term.
    private static ChangeAspect SpecificAspect(Evidence evidence, IReadOnlyList<Evidence> all) =>
        evidence.Aspect is not ChangeAspect.Content || evidence.Left.Length + evidence.Right.Length == 0
            ? evidence.Aspect!.Value
            : all.FirstOrDefault(other => other.Aspect is not ChangeAspect.Content && IsSame(evidence, other))?.Aspect
                ?? ChangeAspect.Content;

    private static bool IsSame(Evidence one, Evidence other) =>
        string.Equals(one.Left, other.Left, StringComparison.OrdinalIgnoreCase)
            && string.Equals(one.Right, other.Right, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Evidence> Telling(Verdict verdict) =>
        verdict.Evidence.Where(entry => entry.Aspect is <= ChangeAspect.Content);

    // Words that stand on one side, wherever they stand, tell half as much as what is read of the sentence.
    private static int Votes(Evidence evidence) =>
        evidence.Name is "enumeration.one-side" or "modality.can"
        || evidence.Name.StartsWith("cue.", StringComparison.Ordinal)
        || evidence.Name.StartsWith("restrictor.", StringComparison.Ordinal) ? 1 : 2;

    private double Contribution(Evidence evidence) => Math.Max(weights.WeightOf(evidence), evidence.IsHard ? LeastHard : 0.05);

    private static string Joined(IReadOnlyList<Requirement> requirements) =>
        string.Join(' ', requirements.Select(requirement => requirement.Text));
}
