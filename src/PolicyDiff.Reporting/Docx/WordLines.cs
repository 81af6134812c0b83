using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Tree;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out lines for Word: each role has its style.</summary>
/// <param name="links">Where the links of the document lead.</param>
internal sealed class WordLines(WordLinks links)
{
    /// <summary>Whether paper shows a line: a path of a file leads nowhere there.</summary>
    public static bool IsOnPaper(Line line) => line.Role != LineRole.File;

    /// <summary>A line as a paragraph of the text.</summary>
    public W.Paragraph Paragraph(Line line) => WordText.Paragraph(Runs(line.Inlines), line.Role switch
    {
        LineRole.Explanation or LineRole.Context => WordStyles.Explanation,
        LineRole.Notice => WordStyles.Notice,
        LineRole.Disclaimer => WordStyles.Disclaimer,
        LineRole.Note => WordStyles.Footnote,
        _ => null,
    });

    /// <summary>Lines as the content of a cell.</summary>
    /// <param name="cell">The lines.</param>
    /// <param name="isName">Whether the cell names its row.</param>
    public IReadOnlyList<W.Paragraph> Cell(IReadOnlyList<Line> cell, bool isName = false) =>
        [.. cell.Where(IsOnPaper).Select(line => InCell(isName && line.Role == LineRole.Text ? line with { Role = LineRole.Name } : line))];

    /// <summary>A line of a list, in the look of its role.</summary>
    public IEnumerable<OpenXmlElement> Runs(Line line) => Runs(line.Inlines, line.Role switch
    {
        LineRole.Name => Mark.Strong,
        LineRole.Source or LineRole.Context => Mark.Faint,
        _ => Mark.None,
    });

    /// <summary>Stretches, those without a mark in the look given.</summary>
    public IEnumerable<OpenXmlElement> Runs(IReadOnlyList<Inline> inlines, Mark look = Mark.None) => inlines
        .Where(inline => inline.Text.Length > 0)
        .Select(inline => Run(inline.Mark == Mark.None ? inline with { Mark = look } : inline));

    private OpenXmlElement Run(Inline inline)
    {
        var run = WordText.Run(inline);
        return inline.Target switch
        {
            null => run,
            ['#', .. var anchor] => new W.Hyperlink(run) { Anchor = WordPage.BookmarkOf(anchor), History = true },
            var target => new W.Hyperlink(run) { Id = links.IdOf(target), History = true },
        };
    }

    private W.Paragraph InCell(Line line) =>
        WordText.Paragraph(Runs(line.Inlines, line.Role == LineRole.Name ? Mark.Strong : Mark.None), line.Role switch
        {
            LineRole.Context => WordStyles.TableContext,
            LineRole.Source => WordStyles.Source,
            _ => WordStyles.TableText,
        });
}
