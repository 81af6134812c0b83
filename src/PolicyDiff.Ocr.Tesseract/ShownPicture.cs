using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Processing;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>Brings the picture of a page into the form in which the page shows it.</summary>
internal static class ShownPicture
{
    private const double PointsPerInch = 72;

    /// <summary>The part of a page's picture that is on the page, upright and at a resolution.</summary>
    /// <param name="picture">The picture; not <see cref="PdfPagePicture.Nothing"/>.</param>
    /// <param name="page">The page.</param>
    /// <param name="resolution">Pixels per inch.</param>
    /// <param name="limits">The pixels that the picture may declare.</param>
    /// <returns>Null where it is larger or damaged, or not on the page.</returns>
    public static PlacedImage? Read(PdfPagePicture picture, PdfPage page, int resolution, OcrLimits limits)
    {
        using var image = NetpbmReader.Read(picture.Bytes.Span, limits.Pixels);
        if (image is null)
        {
            return null;
        }

        var (left, top) = (Math.Max(0, picture.Box.Left), Math.Max(0, picture.Box.Top));
        var shown = new PdfBox(left, top, Math.Min(page.Width, picture.Box.Right) - left, Math.Min(page.Height, picture.Box.Bottom) - top);
        if (shown.Width < 1 || shown.Height < 1)
        {
            return null;
        }

        image.Mutate(change => change
            .Flip(picture.Mirrored ? FlipMode.Horizontal : FlipMode.None)
            .Rotate((RotateMode)picture.Turn));
        image.Mutate(change => change
            .Crop(PixelsOf(shown, picture.Box, image.Size()))
            .Resize(Pixels(shown.Width, resolution), Pixels(shown.Height, resolution), KnownResamplers.Lanczos3));
        return new PlacedImage(PageImage.Of(image, picture.Inverted), resolution, left, top);
    }

    /// <summary>A picture that a program drew of a page; null where it is not there, too large or damaged.</summary>
    /// <param name="path">A file in the format PGM.</param>
    /// <param name="limits">The pixels that it may declare.</param>
    public static PageImage? Read(string path, OcrLimits limits)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var image = NetpbmReader.Read(File.ReadAllBytes(path), limits.Pixels);
        return image is null ? null : PageImage.Of(image, false);
    }

    /// <summary>The part of a picture that is shown; at least one pixel.</summary>
    private static Rectangle PixelsOf(PdfBox shown, PdfBox whole, Size size)
    {
        var (left, right) = Range((shown.Left - whole.Left) / whole.Width, (shown.Right - whole.Left) / whole.Width, size.Width);
        var (top, bottom) = Range((shown.Top - whole.Top) / whole.Height, (shown.Bottom - whole.Top) / whole.Height, size.Height);
        return Rectangle.FromLTRB(left, top, right, bottom);
    }

    private static (int First, int End) Range(double from, double to, int pixels)
    {
        var first = Math.Clamp((int)Math.Round(from * pixels), 0, pixels - 1);
        return (first, Math.Clamp((int)Math.Round(to * pixels), first + 1, pixels));
    }

    private static int Pixels(double points, int resolution) => Math.Max(1, (int)Math.Round(points / PointsPerInch * resolution));
}
