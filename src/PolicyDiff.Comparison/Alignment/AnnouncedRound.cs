using System.Text.RegularExpressions;
using PolicyDiff.Comparison.Alignment.Groups;
using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Alignment;

/// <summary>
/// Puts what one side's own list of changes waives beside the rule of the other side that asked for it: <i>hoeft geen begroting meer aan te
/// leveren</i> beside the duty to hand one in.
/// </summary>
/// <remarks>Only where that rule found no counterpart, so the list is never believed against the text.</remarks>
internal static partial class AnnouncedRound
{
    /// <summary>The draft with its announced waivers, on either side.</summary>
    public static AlignmentDraft Run(AlignmentDraft draft) => Once(Once(draft).Mirrored()).Mirrored();

    /// <summary>Pairs waivers on the right.</summary>
    private static AlignmentDraft Once(AlignmentDraft draft)
    {
        var (left, right) = (draft.Vocabulary.Left, draft.Vocabulary.Right);
        var waivers = draft.Groups.Where(group => group.Left.Count == 0 && IsWaiver(right[group.Right[0]]))
            .Select(group => group.Right[0]).ToList();
        var rules = draft.Groups.Where(group => group.Right.Count == 0 && Binds(left[group.Left[0]]))
            .Select(group => group.Left[0]).ToList();
        if (waivers.Count == 0 || rules.Count == 0)
        {
            return draft;
        }

        var topics = draft.Vocabulary.Topics;
        var chosen = waivers.Select(waiver => Best(draft, topics, rules, waiver)).OfType<Edge>().DistinctBy(edge => edge.Left).ToList();
        return draft with { Groups = Regrouping.Pair(draft, chosen, PairingRule.Announced) };
    }

    private static bool IsWaiver(RequirementProfile profile) => profile.IsDeclaration && profile.Requirement.Modality == Modality.Waived;

    private static bool Binds(RequirementProfile profile) =>
        profile.Requirement.Role == RequirementRole.Norm && profile.Requirement.Modality is Modality.Obliged or Modality.Expected;

    /// <summary>The rule of the same actor that holds most of what is waived; null where none does, or several do.</summary>
    private static Edge? Best(AlignmentDraft draft, TopicVectors topics, IReadOnlyList<int> rules, int waiver)
    {
        var actor = draft.Vocabulary.Right[waiver].Requirement.Actor;
        var waived = Waived(topics, draft.Vocabulary.Right[waiver]);
        var ranked = rules
            .Where(rule => actor is not null
                && string.Equals(actor, draft.Vocabulary.Left[rule].Requirement.Actor, StringComparison.OrdinalIgnoreCase))
            .Select(rule => new Edge(rule, waiver, waived.CoveredBy(topics.Left[rule])))
            .OrderByDescending(edge => edge.Gain)
            .ThenBy(edge => edge.Left)
            .Take(2)
            .ToList();
        var isBest = ranked.Count > 0
            && ranked[0].Gain >= draft.Options.LeastAnnounced
            && (ranked.Count == 1 || ranked[1].Gain + draft.Options.AnnouncedMargin <= ranked[0].Gain);
        return isBest ? ranked[0] : null;
    }

    /// <summary>What is waived stands before what is asked instead: <i>geen begroting, wel een verantwoording</i>.</summary>
    private static FeatureVector Waived(TopicVectors topics, RequirementProfile profile) =>
        topics.OfBeginning(
            profile,
            Instead().Match(profile.Requirement.Text) is { Success: true } instead ? instead.Index : profile.Requirement.Text.Length);

    [GeneratedRegex(@"(?<=\S)[\s,;]+(?:maar|w[eé]l)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();
}
