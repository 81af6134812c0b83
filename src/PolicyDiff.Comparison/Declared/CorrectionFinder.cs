using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Finds which rules of a policy the answers of its questions and answers correct.</summary>
/// <remarks>
/// A rule is what an answer speaks of as in <see cref="PresenceCheck"/>, but here a wrong tie is worse than none: the rule must state what
/// gives way, must not say already what the answer says, and must hold clearly more of the subject than any other rule that could be meant.
/// </remarks>
internal static class CorrectionFinder
{
    // Another rule that holds this share of what the best one holds may be meant as well, so that neither is tied.
    private const double NearBest = 0.85;

    /// <summary>The corrections by the rule that they correct, in the order of the documents.</summary>
    /// <param name="documents">The documents of one policy, questions and answers among them.</param>
    /// <param name="requirements">Their requirements.</param>
    /// <returns>Each correction at one rule, and at every rule with the very same text. Equal input gives equal output.</returns>
    public static ILookup<RequirementId, RuleCorrection> Of(
        IReadOnlyList<DocumentSummary> documents, IReadOnlyList<Requirement> requirements)
    {
        if (!documents.Any(AnsweringPapers.Is))
        {
            return Enumerable.Empty<(RequirementId Rule, RuleCorrection Correction)>()
                .ToLookup(entry => entry.Rule, entry => entry.Correction);
        }

        var papers = new AnsweringPapers(documents);
        var listed = ChangeListFinder.Listed(requirements).Select(unit => unit.Id).ToHashSet();
        return documents.Where(AnsweringPapers.Is).SelectMany(OfPaper).ToLookup(entry => entry.Rule, entry => entry.Correction);

        IEnumerable<(RequirementId Rule, RuleCorrection Correction)> OfPaper(DocumentSummary paper)
        {
            var policies = documents
                .Where(document => !AnsweringPapers.Is(document) && Answers(paper, document))
                .Select(document => document.Id)
                .ToHashSet();
            List<Requirement> rules =
                [.. requirements.Where(unit => policies.Contains(unit.Id.Document) && !listed.Contains(unit.Id) && IsRule(unit))];
            List<Requirement> own = [.. requirements.Where(unit => unit.Id.Document == paper.Id)];
            var announcements = rules.Count == 0
                ? []
                : AnnouncementFinder.Of([paper], own, [.. own.Where(unit => listed.Contains(unit.Id))], papers);
            return announcements.Count == 0 ? [] : Ties(announcements, rules);
        }
    }

    /// <summary>
    /// Whether questions and answers are about a policy: of the same insurer, with a year in common and, where both name care types,
    /// offices or regions, with one of these in common.
    /// </summary>
    private static bool Answers(DocumentSummary paper, DocumentSummary policy) =>
        paper.Metadata is { Insurer: { } insurer, Validity: { } years } && policy.Metadata is { Validity: { } others }
        && string.Equals(insurer, policy.Metadata.Insurer, StringComparison.Ordinal)
        && years.First <= others.Last && others.First <= years.Last
        && Share(paper.Metadata.CareTypes, policy.Metadata.CareTypes)
        && Share(paper.Metadata.Offices, policy.Metadata.Offices)
        && Share(paper.Metadata.Regions, policy.Metadata.Regions);

    private static bool Share(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count == 0 || other.Count == 0 || one.Intersect(other, StringComparer.OrdinalIgnoreCase).Any();

    private static bool IsRule(Requirement unit) =>
        unit.Role is RequirementRole.Norm or RequirementRole.Explanation or RequirementRole.Definition
            && unit.Citation.SectionPath.Count > 0;

    private static IEnumerable<(RequirementId Rule, RuleCorrection Correction)> Ties(
        List<Announcement> announcements, List<Requirement> rules)
    {
        var subjects = new ClaimSubjects(rules, announcements.SelectMany(announcement => announcement.Claims));
        return
            from announcement in announcements
            from claim in announcement.Claims
            from rule in Meant(claim, announcement, rules, subjects)
            select (rule.Id, new RuleCorrection(announcement.Text, announcement.Unit) { Value = ValueStatements.Correction(rule, claim) });
    }

    private static IEnumerable<Requirement> Meant(Claim claim, Announcement announcement, List<Requirement> rules, ClaimSubjects subjects)
    {
        List<int> here = [.. Enumerable.Range(0, rules.Count)
            .Where(index => EditionTexts.IsPointedTo(rules[index].Citation, announcement))];
        var isInSection = here.Count > 0;
        var set = ValueStatements.Set(claim);
        if (!isInSection && SubjectKnowledge.IsOnlyAspect(claim.Topic))
        {
            return [];
        }

        var open = (isInSection ? here : Enumerable.Range(0, rules.Count))
            .Where(index => MayGiveWay(rules[index], claim, set))
            .ToLookup(index => ValueStatements.Instead(rules[index], set).Count > 0);
        var options = DeclaredOptions.Default;
        var (leastHere, least) = ValueStatements.Former(claim, set).Count > 0
            ? (options.LeastWithValue, options.LeastElsewhereWithValue)
            : (options.LeastMeantInSection, options.LeastMeant);
        return Best(open[true], isInSection ? leastHere : least) is { Count: > 0 } ofValue
            ? ofValue
            : Best(open[false], isInSection ? options.LeastMeant : options.LeastElsewhere);

        IReadOnlyList<Requirement> Best(IEnumerable<int> among, double least)
        {
            var fits = among
                .Select(index => (Rule: rules[index], Held: subjects.HeldWhole(claim, index)))
                .Where(fit => fit.Held >= least)
                .OrderByDescending(fit => fit.Held)
                .ToList();
            List<Requirement> near = [.. fits.TakeWhile(fit => fit.Held >= NearBest * fits[0].Held).Select(fit => fit.Rule)];
            return near.TrueForAll(rule => string.Equals(rule.Text, near[0].Text, StringComparison.OrdinalIgnoreCase)) ? near : [];
        }
    }

    /// <summary>Whether a rule states what gives way, and does not state already all that takes its place.</summary>
    private static bool MayGiveWay(Requirement rule, Claim claim, IReadOnlyList<ClaimedValue> set) =>
        ValueStatements.Former(claim, set).All(value => ValueStatements.States(rule, value))
        && (set.Count == 0 || !set.All(value => ValueStatements.States(rule, value)));
}
