using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.Content;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Makes a page of the port of a page of PdfPig.</summary>
internal static class PageReader
{
    /// <summary>The page with its words, links and pictures.</summary>
    public static PdfPage Read(Page page)
    {
        var frame = new PageFrame(page.Width, page.Height);
        var letters = new LetterReader(frame);
        var repeated = new RepeatedLetters();
        var words = WordBuilder.Build(page.Letters
            .Select(letters.Place)
            .Where(letter => frame.Shows(letter.Box) && (string.IsNullOrWhiteSpace(letter.Text) || repeated.IsNew(letter))));
        return new PdfPage(page.Number, Math.Round(page.Width, 2), Math.Round(page.Height, 2), words, LinkReader.Read(page, frame, words))
        {
            Pictures = [.. page.GetImages().Select(picture => frame.BoxOf(picture.BoundingBox)).Where(frame.Shows)],
        };
    }
}
