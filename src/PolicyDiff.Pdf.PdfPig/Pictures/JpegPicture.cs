using System.Globalization;
using System.Text;
using PolicyDiff.Core.Pdf;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.PixelFormats;

namespace PolicyDiff.Pdf.PdfPig.Pictures;

/// <summary>
/// Decodes a picture that the file holds as a JPEG, so that the program gets plain samples only: what a crafted JPEG does to its decoder,
/// it does to the worker, which has limits of time and memory.
/// </summary>
internal static class JpegPicture
{
    private const int MostMegabytes = 256;

    private static readonly Configuration Decoders = new(new JpegConfigurationModule())
    {
        MaxDegreeOfParallelism = 1,
        MemoryAllocator = MemoryAllocator.Create(
            new MemoryAllocatorOptions { MaximumPoolSizeMegabytes = 1, AllocationLimitMegabytes = MostMegabytes }),
    };

    /// <summary>The picture in grey as a binary PGM file; unchanged where it is no JPEG.</summary>
    /// <returns>Null where it is damaged, or larger than <see cref="PdfPagePicture.MostPixels"/>.</returns>
    public static PdfPagePicture? Decode(PdfPagePicture picture)
    {
        if (picture.Bytes.Span is not [0xFF, 0xD8, ..])
        {
            return picture;
        }

        using var bytes = new MemoryStream(picture.Bytes.ToArray());
        try
        {
            var size = Image.Identify(Decoders, bytes);
            bytes.Position = 0;
            if (size is null || (long)size.Width * size.Height > PdfPagePicture.MostPixels)
            {
                return null;
            }

            using var image = Image.Load<L8>(Decoders, bytes);
            return picture with { Bytes = PgmOf(image) };
        }
        catch (Exception error) when (error is ImageFormatException or InvalidMemoryOperationException)
        {
            return null;
        }
    }

    private static byte[] PgmOf(Image<L8> image)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{image.Width} {image.Height}\n255\n"));
        var file = new byte[head.Length + (image.Width * image.Height)];
        head.CopyTo(file, 0);
        image.CopyPixelDataTo(file.AsSpan(head.Length));
        return file;
    }
}
