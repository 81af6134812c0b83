using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>What an insurer announces itself, in brief beside the changes: how many hold, and those that do not.</summary>
internal static class DeclaredSummary
{
    private const int MostRows = 5;
    private const int LongestText = 110;

    /// <summary>The section; none where the new edition has no list of changes.</summary>
    /// <param name="set">The announcements; null where nobody checked.</param>
    /// <param name="words">The words of the report.</param>
    /// <param name="anchors">Hands out the place of the section.</param>
    public static IEnumerable<SectionBlock> Of(DeclarationSet? set, ReportWords words, Anchors anchors)
    {
        if (set is null || set.Declarations.Count == 0)
        {
            yield break;
        }

        List<Declaration> amiss =
            [.. set.Declarations.Where(declaration => declaration.Status is DeclarationStatus.NotFound or DeclarationStatus.Elsewhere
                || declaration.AlreadyBefore).OrderBy(Rank)];
        List<ListRow> rows = [.. amiss.Take(MostRows)
            .Select(declaration => new ListRow(null, (Line)$"“{Excerpt.Of(declaration.Text, LongestText)}” {declaration.Reason}"))];
        if (amiss.Count > MostRows)
        {
            rows.Add(new ListRow(
                null, new Line(LineRole.Text, new Inline(words.Format("Folded.More", words.Number(amiss.Count - MostRows)), Mark.Faint))));
        }

        yield return new SectionBlock(
            SectionRole.Summary,
            2,
            words["Declared.Summary.Heading"],
            [new Line(LineRole.Explanation, $"{DeclaredWords.Counts(set, words)} {words["Declared.Summary.Hint"]}"), .. rows.Count > 0
                ? (ReportBlock[])[new Listing(ListingRole.Plain, rows)]
                : []])
        { Anchor = anchors.Place("declared") };
    }

    private static int Rank(Declaration declaration) => declaration.Status switch
    {
        DeclarationStatus.NotFound => 0,
        DeclarationStatus.Elsewhere => 1,
        _ => 2,
    };
}
