using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Declared;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Checks a document's own list of changes against what changed.</summary>
/// <remarks>ADR 0051. The list is a claim and no evidence: it changes nothing in how the editions are compared.</remarks>
public static class DeclaredChecker
{
    /// <summary>Checks the announcements of the right side.</summary>
    /// <param name="set">The whole comparison: nothing may have been filtered out of it.</param>
    /// <param name="culture">The language of reasons and notices.</param>
    /// <returns>Every announcement with its status, and what was not announced where both editions follow each other.</returns>
    public static DeclarationSet Check(ChangeSet set, CultureInfo culture)
    {
        var listed = ChangeListFinder.Listed(set.Right);
        var insurers = set.Right.Documents.Select(document => document.Metadata.Insurer).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        List<Announcement> announcements = [.. ChangeListFinder.Announcements(listed).SelectMany(unit => AnnouncementReader.Read(unit, insurers))];
        var texts = new EditionTexts(set, [.. listed, .. ChangeListFinder.Listed(set.Left)]);
        var matcher = new ClaimMatcher(texts, announcements.SelectMany(announcement => announcement.Claims), DeclaredOptions.Default);
        var isAdjacent = Adjacency.IsGiven(set.Left, set.Right);
        var writer = new DeclarationWriter(texts, set.Left.Label, culture);
        Func<Claim, Announcement, ClaimOutcome> check = isAdjacent
            ? new ClaimCheck(texts, matcher, DeclaredOptions.Default).Check
            : new PresenceCheck(texts, matcher, DeclaredOptions.Default).Check;
        List<(Announcement Announcement, IReadOnlyList<ClaimOutcome> Outcomes)> checks =
            [.. announcements.Select(announcement => (announcement, (IReadOnlyList<ClaimOutcome>)[.. announcement.Claims.Select(claim => check(claim, announcement))]))];
        var finder = new UndeclaredFinder(texts, matcher, DeclaredOptions.Default);
        return new DeclarationSet(
            set,
            [.. checks.Select(entry => writer.Write(entry.Announcement, entry.Outcomes))],
            isAdjacent && announcements.Count > 0 ? finder.Undeclared(finder.Declared(checks)) : [],
            isAdjacent,
            []);
    }
}
