using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Checks a document's own list of changes against what changed.</summary>
/// <remarks>ADR 0051. The list is a claim and no evidence: it changes nothing in how the editions are compared.</remarks>
public static class DeclaredChecker
{
    /// <summary>Checks the announcements of the right side.</summary>
    /// <param name="set">The whole comparison: nothing may have been filtered out of it.</param>
    /// <param name="culture">The language of reasons.</param>
    /// <returns>Every announcement with its status, and what was not announced by documents that follow one of the left side.</returns>
    public static DeclarationSet Check(ChangeSet set, CultureInfo culture)
    {
        var listed = ChangeListFinder.Listed(set.Right.Requirements);
        var papers = new AnsweringPapers([.. set.Left.Documents, .. set.Right.Documents]);
        var announcements = AnnouncementFinder.Of(set.Right.Documents, set.Right.Requirements, listed, papers);
        if (announcements.Count == 0)
        {
            return new DeclarationSet([], [], []);
        }

        var texts = new EditionTexts(
            set, [.. listed, .. ChangeListFinder.Listed(set.Left.Requirements), .. papers.TextsOf(set.Left), .. papers.TextsOf(set.Right)]);
        var adjacency = new Adjacency(set.Left, set.Right);
        var matcher = new ClaimMatcher(texts, announcements.SelectMany(announcement => announcement.Claims), DeclaredOptions.Default);
        var checks = Outcomes(announcements, texts, matcher, adjacency);
        var covered = new CoveredChanges(texts, matcher, DeclaredOptions.Default).Of(checks);
        var writer = new DeclarationWriter(texts, set.Left.Label, culture);
        return new DeclarationSet(
            [.. checks.Zip(covered, (check, changes) => writer.Write(check.Announcement, check.Outcomes, changes))],
            Undeclared(announcements, texts, adjacency, covered.SelectMany(changes => changes)),
            [.. WithList(announcements).Where(adjacency.IsFollowing)]);
    }

    private static List<(Announcement Announcement, IReadOnlyList<ClaimOutcome> Outcomes)> Outcomes(
        List<Announcement> announcements, EditionTexts texts, ClaimMatcher matcher, Adjacency adjacency)
    {
        var ofChange = new ClaimCheck(texts, matcher, DeclaredOptions.Default);
        var ofPresence = new PresenceCheck(texts, matcher, DeclaredOptions.Default);
        return [.. announcements.Select(announcement => (announcement, (IReadOnlyList<ClaimOutcome>)[.. announcement.Claims.Select(claim =>
            adjacency.IsFollowing(announcement.Unit.Citation.Document)
                ? ofChange.Check(claim, announcement)
                : ofPresence.Check(claim, announcement))]))];
    }

    /// <summary>The sure changes of substance that are not announced.</summary>
    private static List<Change> Undeclared(
        List<Announcement> announcements, EditionTexts texts, Adjacency adjacency, IEnumerable<Change> covered)
    {
        var declared = covered.ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        var withList = WithList(announcements);
        return [.. texts.Changes
            .Where(target => target.IsChange && target.Change is { IsSurelySubstantive: true, Judgement: JudgementKind.Substantive })
            .Select(target => target.Change)
            .Where(change => !declared.Contains(change) && adjacency.IsWithin(change, withList))];
    }

    private static List<DocumentId> WithList(List<Announcement> announcements) =>
        [.. announcements.Where(announcement => !announcement.IsAnswer)
            .Select(announcement => announcement.Unit.Citation.Document).Distinct()];
}
