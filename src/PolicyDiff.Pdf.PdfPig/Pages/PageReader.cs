using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Makes a page of the port of what a page draws.</summary>
internal static class PageReader
{
    /// <summary>The page with its words, links, pictures and drawings.</summary>
    /// <param name="content">What it draws.</param>
    public static ReadPage Read(PageContent content)
    {
        var frame = content.Frame;
        var repeated = new RepeatedLetters();
        var words = WordBuilder.Build(content.Letters.Where(letter => frame.Shows(letter.Box) && (letter.IsBlank || repeated.IsNew(letter))));
        IReadOnlyList<TextRun> runs = [.. words.Select(word => word.Run)];
        var page = new PdfPage(content.Number, Math.Round(frame.Width, 2), Math.Round(frame.Height, 2), runs, LinkReader.Read(content.Annotations, frame, runs))
        {
            Pictures = [.. content.Areas.Where(area => area.IsPicture && frame.Shows(area.Box)).Select(area => area.Box)],
            Drawings = DrawingsOf(content.Areas),
        };
        return new ReadPage(page, words);
    }

    private static PdfDrawings DrawingsOf(IEnumerable<PaintedArea> areas)
    {
        var drawing = new PageDrawing();
        foreach (var area in areas)
        {
            if (area.Path is { } path)
            {
                drawing.Add(path);
            }
        }

        return drawing.Drawings;
    }
}
