using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>
/// Lays out changes in three columns: number and kind, the baseline, the other side. A
/// change takes a row, or two where something is said of it as a whole.
/// </summary>
internal sealed class WordChanges(WordTable table, ReportWords words, WordLines lines)
{
    /// <summary>The widths of the columns in proportion to each other.</summary>
    public static IReadOnlyList<int> Shares { get; } = [18, 41, 41];

    /// <summary>The table with a row for each change.</summary>
    public WordTable Table(ChangeList changes)
    {
        table.Header(changes.Heads);
        foreach (var change in changes.Entries)
        {
            Add(change);
        }

        return table;
    }

    private void Add(ChangeEntry change)
    {
        List<W.Paragraph> said =
        [
            .. lines.Cell(change.Remarks),
            .. Labelled(words["Notice.Label"], change.Caveat),
            .. Labelled(words["Change.Outcome"], change.Outcome),
            .. lines.Cell([.. change.Explanation.Select(line => new Line(LineRole.Context, line))]),
        ];
        var label = table.Cell(0, Label(change), merge: said.Count > 0 ? W.MergedCellValues.Restart : null);
        if (said.Count > 0)
        {
            table.Row([label, table.Cell(1, said, span: 2, fill: WordTable.PaleFill)], keepWithNext: true);
            label = table.Cell(0, [], merge: W.MergedCellValues.Continue);
        }

        table.Row(change.Left is { } left && change.Right is { } right
            ? [label, table.Cell(1, lines.Cell(left.Lines)), table.Cell(2, lines.Cell(right.Lines))]
            : [label, table.Cell(1, OneSide(change.Left ?? change.Right!), span: 2)]);
    }

    private static List<W.Paragraph> Label(ChangeEntry change)
    {
        var number = WordText.Paragraph(
            [
                new W.BookmarkStart { Id = WordPage.BookmarkIdOf(change.Anchor), Name = WordPage.BookmarkOf(change.Anchor) },
                WordText.Run(change.Number, WordStyles.Strong),
                new W.BookmarkEnd { Id = WordPage.BookmarkIdOf(change.Anchor) },
                WordText.Space(),
                WordText.Run(change.Headline),
            ],
            WordStyles.TableText);
        List<W.Paragraph> label = [number];
        if (change.Aspects.Length > 0)
        {
            label.Add(WordText.Paragraph(change.Aspects, WordStyles.TableContext));
        }

        return label;
    }

    /// <summary>What one side alone says takes the width of both, with the name of its side before it.</summary>
    private List<W.Paragraph> OneSide(ChangeSide side)
    {
        List<W.Paragraph> cell = [.. lines.Cell(side.Lines)];
        cell[0].InsertAfter(WordText.Run($"{words.Subject(side.Label)}:", WordStyles.Strong), cell[0].ParagraphProperties)
            .InsertAfterSelf(WordText.Space());
        return cell;
    }

    private static IEnumerable<W.Paragraph> Labelled(string label, string? text) => text is null
        ? []
        : [WordText.Paragraph([WordText.Run(label, WordStyles.Strong), WordText.Space(), WordText.Run(text)], WordStyles.TableText)];
}
