using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Building;

/// <summary>
/// The pairing itself: each pair or lone requirement with its score and the rule that made it, in the order of the right side.
/// </summary>
internal sealed class AlignmentTree(ChangeReport report, ReportWords words)
{
    private const int LongestText = 130;

    /// <summary>The whole tree.</summary>
    public ReportTree Build() => new(
        report.Title,
        [.. report.Parts.Select(part => new SectionBlock(
            SectionRole.Part, 1, part.Heading, [new Listing(ListingRole.Entries, [.. part.Set.Changes.Select(Row)])]))]);

    private ListRow Row(Change change)
    {
        var explanation = change.Explanation ?? new ChangeExplanation { Rule = string.Empty };
        var score = change.Left.Count > 0 && change.Right.Count > 0 ? explanation.Score.ToString("0.00", words.Culture) : "–";
        return new ListRow(
            new Inline(score, Mark.Strong),
            [new Line(LineRole.Context, $"{explanation.Rule} · {change.Id}"), .. change.Left.Select(
                unit => Unit("<", unit)), .. change.Right.Select(unit => Unit(">", unit))]);
    }

    private Line Unit(string mark, Requirement unit) => new(
        LineRole.Text,
        $"{mark} ",
        new Inline($"{CitationNames.PlaceAndSpot(unit.Citation, words)}: ", Mark.Faint),
        Excerpt.Of(SafeText.OneLine(unit.Text), LongestText));
}
