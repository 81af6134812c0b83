using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out counts as tables with a bar in each row.</summary>
internal sealed class DistributionsWord(WordPage page, ReportWords words)
{
    private const int LongestBar = 30;
    private const char Block = '█';

    /// <summary>Writes the counts, the longest bar of each table for its largest count.</summary>
    public void Write(IReadOnlyList<Distribution> distributions)
    {
        foreach (var distribution in distributions)
        {
            var table = page.NewTable(35, 12, 53);
            table.Header([distribution.Heading, words["Count.Header"], string.Empty]);
            var most = distribution.Entries.Max(entry => entry.Value);
            foreach (var (label, count) in distribution.Entries)
            {
                var bar = WordText.Run(new string(Block, Math.Max(1, LongestBar * count / most)), WordStyles.Bar);
                table.Row(
                [
                    table.Cell(0, [WordText.Paragraph(label, WordStyles.TableText)]),
                    table.Cell(1, [WordText.Paragraph(words.Number(count), WordStyles.TableText)]),
                    table.Cell(2, [WordText.Paragraph([bar], WordStyles.TableText)]),
                ]);
            }

            page.Table(table);
        }
    }
}
