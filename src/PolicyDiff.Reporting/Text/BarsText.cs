using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Draws counts as bars.</summary>
internal sealed class BarsText(TextPage page, ReportWords words)
{
    private const int LabelWidth = 26;
    private const int NumberWidth = 7;
    private const int Margin = 3;

    /// <summary>Writes a bar for each count; the largest fills the line.</summary>
    public void Write(Distribution distribution)
    {
        page.Blank();
        page.Write(distribution.Heading, TextRole.Strong, 2);
        var largest = distribution.Entries.Max(entry => entry.Value);
        var room = page.Width - Margin - LabelWidth - NumberWidth - 2;
        foreach (var (label, count) in distribution.Entries)
        {
            var shown = Excerpt.Of(SafeText.OneLine(label), LabelWidth);
            var padding = new string(' ', LabelWidth - TextPage.LengthOf(shown));
            var length = largest == 0 ? 0 : (int)Math.Ceiling((double)count * room / largest);
            page.Write(
                $"{new string(' ', Margin)}{shown}{padding}{words.Number(count),NumberWidth}",
                Margin + LabelWidth + NumberWidth + 1,
                [new StyledText(new string('█', length), TextRole.Inserted)]);
        }
    }
}
