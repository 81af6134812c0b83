using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.InlineImages;

namespace PolicyDiff.Pdf.PdfPig.Pictures;

/// <summary>Takes out the picture of a page that shows nothing else, as the pages of a scan do.</summary>
internal static class PagePictureReader
{
    private const double LeastCover = 0.5;
    private const double MostBeside = 0.02;

    // A frame or a rule is drawn with a few commands; letters turned into shapes take hundreds.
    private const int MostCommands = 100;

    /// <summary>
    /// The picture, <see cref="PdfPagePicture.Nothing"/> or null, as <see cref="IPdfFile.ReadPicture"/> says; without soft masks.
    /// </summary>
    /// <param name="document">The file, for which <see cref="PageContentFactory"/> is registered.</param>
    /// <param name="number">Page from 1.</param>
    public static PdfPagePicture? Read(PdfDocument document, int number)
    {
        var content = document.GetPage<PageContent>(number);
        var page = document.GetPage(number);
        var drawn = page.Paths.Where(IsSeen).Sum(path => path.Sum(part => part.Commands.Count));
        if (drawn > MostCommands || content.Letters.Any(letter => IsSeen(letter, content)))
        {
            return null;
        }

        var frame = content.Frame;
        List<(IPdfImage Image, double Area)> shown =
        [
            .. page.GetImages()
                .Select(image => (image, AreaOn(frame, frame.BoxOf(image.BoundingBox))))
                .Where(picture => picture.Item2 > 0),
        ];
        return shown.Count == 0
            ? (drawn == 0 && !MayShowMore(page, content) ? PdfPagePicture.Nothing : null)
            : Whole(shown, frame) is { } image ? Take(image, frame) : null;
    }

    /// <summary>The picture that is most of the page while all others are specks; null where there is none.</summary>
    private static IPdfImage? Whole(IReadOnlyList<(IPdfImage Image, double Area)> shown, PageFrame frame)
    {
        var (image, area) = shown.MaxBy(picture => picture.Area);
        var all = frame.Width * frame.Height;
        return area >= LeastCover * all && shown.Sum(picture => picture.Area) - area <= MostBeside * all ? image : null;
    }

    private static PdfPagePicture? Take(IPdfImage image, PageFrame frame) =>
        PicturePlace.TryOf(image.BoundingBox, frame, out var place) && PictureBytes.Read(image) is { } taken
            ? new PdfPagePicture(taken.Bytes, place.Box, place.Turn, place.Mirrored, taken.Inverted)
            : null;

    private static double AreaOn(PageFrame frame, PdfBox box)
    {
        var width = Math.Min(box.Right, frame.Width) - Math.Max(box.Left, 0);
        var height = Math.Min(box.Bottom, frame.Height) - Math.Max(box.Top, 0);
        return width > 0 && height > 0 ? width * height : 0;
    }

    private static bool IsSeen(PdfPath path) =>
        !path.IsClipping
        && ((path.IsFilled && PageColors.IsVisible(path.FillColor)) || (path.IsStroked && PageColors.IsVisible(path.StrokeColor)));

    /// <summary>Recognised text is often laid under a scan: as letters without ink, or as letters that the picture covers.</summary>
    private static bool IsSeen(PlacedLetter letter, PageContent content) =>
        letter is { IsBlank: false, IsInvisible: false, IsClipped: false } && content.Frame.Shows(letter.Box)
        && !content.Areas.Skip(letter.Below).Any(area => area.Covers && Holds(area.Box, letter.Box));

    private static bool Holds(PdfBox area, PdfBox letter)
    {
        var (x, y) = (letter.Left + (letter.Width / 2), letter.Top + (letter.Height / 2));
        return x > area.Left && x < area.Right && y > area.Top && y < area.Bottom;
    }

    /// <summary>
    /// Whether a page without letters, pictures and lines may still show what PdfPig could not read, a shade, or an annotation.
    /// </summary>
    private static bool MayShowMore(Page page, PageContent content) =>
        content.Failures.Count > 0
        || page.Operations.Any(operation => operation is InvokeNamedXObject or PaintShading or BeginInlineImage)
        || content.Annotations.Any(item => item.Annotation.Type is not (AnnotationType.Link or AnnotationType.Popup));
}
