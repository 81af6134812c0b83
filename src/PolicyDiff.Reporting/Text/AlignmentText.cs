using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out the pairing itself: each pair or lone requirement with its score and the rule that made it, in the order of the right side.</summary>
internal sealed class AlignmentText(TextPage page, ReportWords words)
{
    private const int Indent = 7;

    /// <summary>Writes the pairing of every part of a report.</summary>
    public void Write(ChangeReport report)
    {
        page.Heading(SafeText.OneLine(report.Title), '=');
        foreach (var part in report.Parts)
        {
            page.Heading(SafeText.OneLine(part.Heading), '=');
            foreach (var change in part.Set.Changes)
            {
                Write(change);
            }
        }
    }

    private void Write(Change change)
    {
        var explanation = change.Explanation ?? new ChangeExplanation { Rule = string.Empty };
        var score = change.Left.Count > 0 && change.Right.Count > 0 ? explanation.Score.ToString("0.00", words.Culture) : "–";
        page.Write($"{score,5}", Indent, [new StyledText($"{explanation.Rule} · {change.Id}", TextStyle.Faint)], TextStyle.Strong);
        WriteUnits("<", change.Left);
        WriteUnits(">", change.Right);
    }

    private void WriteUnits(string mark, IReadOnlyList<Requirement> units)
    {
        foreach (var unit in units)
        {
            page.Write($"     {mark}", Indent, [
                new StyledText($"{CitationNames.PlaceAndSpot(unit.Citation, words)}: ", TextStyle.Faint),
                new StyledText(Excerpt.Of(SafeText.OneLine(unit.Text), 2 * (page.Width - Indent - 12)))]);
        }
    }
}
