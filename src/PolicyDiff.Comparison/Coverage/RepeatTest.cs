using PolicyDiff.Comparison.Judgement;
using PolicyDiff.Comparison.Judgement.Evidences;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Coverage;

/// <summary>
/// Tells whether one requirement says all that another does: it holds its words, and neither value, denial nor bearer contradicts.
/// </summary>
/// <param name="judge">Finds what contradicts.</param>
/// <param name="leftCoverage">The care types of the left.</param>
/// <param name="rightCoverage">The care types of the right.</param>
/// <param name="options">From when on words are held.</param>
internal sealed class RepeatTest(PairJudge judge, CoverageFinder leftCoverage, CoverageFinder rightCoverage, RepeatOptions options)
{
    // What turns, narrows or widens a rule, whichever side has it.
    private static readonly string[] Vetoes =
    [
        "negation.", "opposite.", "bound.", "restrictor.", "exception.", "cue.only", "cue.exception",
        "edit.content", "edit.alternative", "edit.negation", "edit.cue", "edit.bound", "edit.about",
        "edit.relation", "party.swapped", "party.buyer", "party.special", "value.replaced", "anchor.relation", "scope.",
    ];

    private const int ShortestForm = 6;

    private static readonly string[] General = ["zorgaanbieder", "zorgverzekeraar"];

    /// <summary>Whether <paramref name="other"/> says what <paramref name="profile"/> says.</summary>
    public bool IsSaidIn(RequirementProfile profile, RequirementProfile other)
    {
        var (said, holder) = (profile.Requirement, other.Requirement);
        return HoldsWords(profile, other)
            && !OtherBearer(said.Actor, holder.Actor)
            && !OtherForce(said.Modality, holder.Modality)
            && !OtherCare(said, holder)
            && (string.Equals(profile.Wording, other.Wording, StringComparison.Ordinal)
                || !judge.Evidence([said], [holder]).Any(Contradicts));
    }

    private bool HoldsWords(RequirementProfile profile, RequirementProfile other)
    {
        var content = profile.Terms.Where(IsBearing).ToList();
        if (content.Count == 0 || Math.Max(profile.Features.CoveredBy(other.Features), Share(content, other)) < options.LeastHeld)
        {
            return false;
        }

        return content.Count >= options.FewestWords
            || profile.Requirement.Lead is null
            || profile.Scope.CoveredBy(other.Scope.Join(other.Features)) >= options.LeastOfLead;
    }

    // A word is held in any of its forms: where the beginnings are the same.
    private static double Share(List<Term> content, RequirementProfile other) =>
        (double)content.Count(term => other.Terms.Any(held => IsBearing(held) && AreForms(term.Stem, held.Stem))) / content.Count;

    private static bool AreForms(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (Math.Min(one.Length, other.Length) >= ShortestForm
            && string.CompareOrdinal(one, 0, other, 0, Math.Min(one.Length, other.Length) - 1) == 0
            && Math.Abs(one.Length - other.Length) <= 2);

    private static bool IsBearing(Term term) => term.Kind is not TermKind.Function;

    private static bool OtherBearer(string? one, string? other) =>
        one is not null && other is not null
        && !string.Equals(one, other, StringComparison.Ordinal)
        && !General.Contains(one, StringComparer.Ordinal)
        && !General.Contains(other, StringComparer.Ordinal);

    private static bool OtherForce(Modality one, Modality other) =>
        (one is Modality.Forbidden or Modality.Waived || other is Modality.Forbidden or Modality.Waived) && one != other;

    private bool OtherCare(Requirement one, Requirement other)
    {
        var (here, there) = (CareTypes(one), CareTypes(other));
        return here.Count > 0 && there.Count > 0 && !here.Any(there.Contains);
    }

    private IReadOnlyList<string> CareTypes(Requirement requirement) =>
        leftCoverage.Holds(requirement) ? leftCoverage.CareTypesOf(requirement) : rightCoverage.CareTypesOf(requirement);

    private static bool Contradicts(Evidence evidence) =>
        evidence.IsHard
        || Array.Exists(Vetoes, veto => evidence.Name.StartsWith(veto, StringComparison.Ordinal))
        || (evidence.Name.StartsWith("value.", StringComparison.Ordinal)
            && evidence.Name is not "value.reference"
            && evidence.Left.Length > 0);
}
