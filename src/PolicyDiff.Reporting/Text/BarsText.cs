using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out counts as bars; the longest bar fills the line.</summary>
internal sealed class BarsText(TextPage page, ReportWords words)
{
    private const int LabelWidth = 26;
    private const int NumberWidth = 7;
    private const int Margin = 3;

    /// <summary>Writes each distribution: a small heading with a bar per entry.</summary>
    public void Write(IReadOnlyList<Distribution> distributions)
    {
        foreach (var (heading, entries) in distributions)
        {
            page.Blank();
            page.Write(heading, TextStyle.Strong, 2);
            var largest = entries.Max(entry => entry.Value);
            foreach (var (label, count) in entries)
            {
                WriteBar(label, count, largest);
            }
        }
    }

    private void WriteBar(string label, int count, int largest)
    {
        var shown = Excerpt.Of(label, LabelWidth);
        var padding = new string(' ', LabelWidth - TextPage.LengthOf(shown));
        var room = page.Width - Margin - LabelWidth - NumberWidth - 2;
        var length = largest == 0 ? 0 : (int)Math.Ceiling((double)count * room / largest);
        var indent = Margin + LabelWidth + NumberWidth + 1;
        page.Write($"{new string(' ', Margin)}{shown}{padding}{words.Number(count),NumberWidth}", indent, [new StyledText(new string('█', length), TextStyle.Inserted)]);
    }
}
