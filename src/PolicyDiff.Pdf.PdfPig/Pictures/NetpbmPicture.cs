using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Images;

namespace PolicyDiff.Pdf.PdfPig.Pictures;

/// <summary>Writes decoded samples as a file of the Netpbm formats: PBM for one bit a pixel, PGM for all others.</summary>
/// <remarks>https://netpbm.sourceforge.net/doc/pbm.html and pgm.html, the binary forms.</remarks>
internal static class NetpbmPicture
{
    /// <summary>The file; null where there are too few samples or their colours are not known.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="samples">Its decoded samples, as many bits each as the picture says; rows begin on a byte.</param>
    public static ReadOnlyMemory<byte>? Of(IPdfImage image, Memory<byte> samples)
    {
        var colors = image.IsImageMask || image.ColorSpaceDetails is UnsupportedColorSpaceDetails ? null : image.ColorSpaceDetails;
        var parts = image.IsImageMask ? 1 : colors?.NumberOfColorComponents ?? 0;
        var row = (((long)image.WidthInSamples * parts * image.BitsPerComponent) + 7) / 8;
        if (parts == 0 || parts > 4 || samples.Length < row * image.HeightInSamples)
        {
            return null;
        }

        var needed = samples[..(int)(row * image.HeightInSamples)];
        return parts == 1 && image.BitsPerComponent == 1 ? Bits(image, colors, needed.Span) : Bytes(image, colors!, needed.Span);
    }

    /// <summary>One bit a pixel, of which PBM has 1 for black.</summary>
    private static ReadOnlyMemory<byte> Bits(IPdfImage image, ColorSpaceDetails? colors, ReadOnlySpan<byte> samples)
    {
        var file = Start("P4", image, string.Empty, samples.Length, out var start);
        var turn = BlackBit(image, colors) == 1 ? 0 : byte.MaxValue;
        for (var i = 0; i < samples.Length; i++)
        {
            file[start + i] = (byte)(samples[i] ^ turn);
        }

        return file;
    }

    /// <summary>The bit that is the darker one. A stencil is taken to be painted in a dark colour: that is how letters look.</summary>
    private static int BlackBit(IPdfImage image, ColorSpaceDetails? colors)
    {
        if (colors is null)
        {
            return image.Decode is [> 0, ..] ? 1 : 0;
        }

        byte[] both = [0b0100_0000];
        var shown = Greys.Of(colors, ColorSpaceDetailsByteConverter.Convert(colors, both, 1, 2, 1, image.Decode));
        return shown[0] <= shown[1] ? 0 : 1;
    }

    private static ReadOnlyMemory<byte>? Bytes(IPdfImage image, ColorSpaceDetails colors, Span<byte> samples)
    {
        var (width, height, pixels) = (image.WidthInSamples, image.HeightInSamples, image.WidthInSamples * image.HeightInSamples);
        var greys = Greys.Of(
            colors, ColorSpaceDetailsByteConverter.Convert(colors, samples, image.BitsPerComponent, width, height, image.Decode));
        if (greys.Length < pixels)
        {
            return null;
        }

        var file = Start("P5", image, "255\n", pixels, out var start);
        greys.AsSpan(0, pixels).CopyTo(file.AsSpan(start));
        return file;
    }

    private static byte[] Start(string kind, IPdfImage image, string most, int length, out int start)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{image.WidthInSamples} {image.HeightInSamples}");
        var head = Encoding.ASCII.GetBytes($"{kind}\n{size}\n{most}");
        start = head.Length;
        var file = new byte[start + length];
        head.CopyTo(file, 0);
        return file;
    }
}
