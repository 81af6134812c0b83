using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Pages;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
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

    /// <summary>The picture, <see cref="PdfPagePicture.Nothing"/>, or null, as <see cref="IPdfFile.ReadPicture"/> tells; soft masks do not count.</summary>
    public static PdfPagePicture? Read(Page page)
    {
        var frame = new PageFrame(page.Width, page.Height);
        var drawn = page.Paths.Where(IsSeen).Sum(path => path.Sum(part => part.Commands.Count));
        if (drawn > MostCommands || page.Letters.Any(letter => IsSeen(letter, frame)))
        {
            return null;
        }

        var shown = page.GetImages().Select(image => (Image: image, Area: AreaOn(frame, frame.BoxOf(image.BoundingBox)))).Where(picture => picture.Area > 0).ToList();
        return shown.Count == 0
            ? (drawn == 0 && !MayShowMore(page) ? PdfPagePicture.Nothing : null)
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
        !path.IsClipping && ((path.IsFilled && PageColors.IsVisible(path.FillColor)) || (path.IsStroked && PageColors.IsVisible(path.StrokeColor)));

    /// <summary>Recognised text is often laid under a scan as letters that are not painted.</summary>
    private static bool IsSeen(Letter letter, PageFrame frame) =>
        letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip) && !string.IsNullOrWhiteSpace(letter.Value)
        && frame.Shows(frame.BoxOf(letter.BoundingBox));

    /// <summary>Whether a page without letters, pictures and lines may show something all the same: what PdfPig could not read, a shade, or a note with a look of its own.</summary>
    private static bool MayShowMore(Page page) =>
        page.Operations.Any(operation => operation is InvokeNamedXObject or PaintShading or BeginInlineImage)
        || page.GetAnnotations().Any(annotation => annotation.Type is not (AnnotationType.Link or AnnotationType.Popup));
}
