using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Pbm;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>Decodes pictures into grey, and brings the picture of a page into the form in which the page shows it.</summary>
internal static class PictureDecoder
{
    private const double PointsPerInch = 72;

    // Only what can come in is decoded. Pages are worked on side by side, so each stays on its own processor and gives its memory back.
    private static readonly Configuration Decoders = new(new JpegConfigurationModule(), new PbmConfigurationModule())
    {
        MaxDegreeOfParallelism = 1,
        MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { MaximumPoolSizeMegabytes = 1, AllocationLimitMegabytes = 256 }),
    };

    /// <summary>The part of a page's picture that is on the page, upright and at a resolution.</summary>
    /// <param name="picture">The picture; not <see cref="PdfPagePicture.Nothing"/>.</param>
    /// <param name="page">The page.</param>
    /// <param name="resolution">Pixels per inch.</param>
    /// <param name="limits">The pixels that the picture may declare to be decoded, and how long that may take.</param>
    /// <param name="cancellationToken">Ends the decoding.</param>
    /// <returns>Null where it is larger or takes longer, where it is damaged, or not on the page.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static PlacedImage? Read(PdfPagePicture picture, PdfPage page, int resolution, OcrLimits limits, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(picture.Bytes.ToArray());
        using var image = Decode(bytes, limits, cancellationToken);
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
            .Resize(Pixels(shown.Width, resolution), Pixels(shown.Height, resolution), KnownResamplers.Bicubic));
        return new PlacedImage(PageImage.Of(image, picture.Inverted), resolution, left, top);
    }

    /// <summary>A picture that a program drew of a page; null where it is not there, too large or damaged.</summary>
    /// <param name="path">A file in the format PGM.</param>
    /// <param name="limits">The pixels that it may declare, and how long decoding may take.</param>
    /// <param name="cancellationToken">Ends the decoding.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static PageImage? Read(string path, OcrLimits limits, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = File.OpenRead(path);
        using var image = Decode(file, limits, cancellationToken);
        return image is null ? null : PageImage.Of(image, false);
    }

    /// <summary>Looks at the size before anything is decoded. A JPEG of many passes over a large picture is short and takes minutes, so time counts as well.</summary>
    private static Image<L8>? Decode(Stream bytes, OcrLimits limits, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limits.PageTime);
        try
        {
            var size = Image.Identify(Decoders, bytes, out var format);
            bytes.Position = 0;
            return size is not null && (long)size.Width * size.Height <= limits.Pixels
                ? Decoders.ImageFormatsManager.FindDecoder(format).Decode<L8>(Decoders, bytes, deadline.Token)
                : null;
        }
        catch (Exception error) when (error is ImageFormatException or InvalidMemoryOperationException
            || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
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
