using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out a short list of changes that need no reading one by one.</summary>
internal sealed class FoldedText(TextPage page, ReportWords words, ComparisonWords comparison)
{
    private const int Indent = 4;
    private const int NumberIndent = 5;
    private const int Lines = 2;

    // What a line may lose at its end because the next word does not fit.
    private const int Slack = 10;

    /// <summary>Writes a change with its number, in at most two lines.</summary>
    public void Write(Change change, int number) => page.Write(
        $"{words.Number(number),NumberIndent - 1}",
        NumberIndent,
        [new StyledText(FoldedKind.NumberedLine(change, comparison, words, Lines * (page.Width - NumberIndent - Slack)))],
        TextStyle.Strong);

    /// <summary>Writes a change of a run, whose kind and section stand above it: number and words.</summary>
    public void WriteMember(Change change, int number) => page.Write(
        $"{words.Number(number),NumberIndent + 2}",
        NumberIndent + 3,
        [new StyledText(FoldedKind.MemberLine(change, words, Lines * (page.Width - NumberIndent - 3 - Slack)))],
        TextStyle.Faint);

    /// <summary>Writes the first changes of each kind, one line each, and how many more there are.</summary>
    public void Write(IReadOnlyList<Change> changes)
    {
        foreach (var folded in FoldedKind.Of(changes, comparison))
        {
            foreach (var change in folded.Shown)
            {
                page.Write("  -", Indent, [new StyledText(folded.Line(change, page.Width - Indent))]);
            }

            if (folded.More > 0)
            {
                page.Write($"{folded.MoreLine(words)} {words["Hint.All"]}", TextStyle.Faint, Indent);
            }
        }
    }
}
