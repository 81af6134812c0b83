using UglyToad.PdfPig.Graphics.Colors;

namespace PolicyDiff.Pdf.PdfPig.Pictures;

/// <summary>Makes greys of colours: 0 is black, 255 white.</summary>
internal static class Greys
{
    /// <summary>One grey per pixel.</summary>
    /// <param name="colors">The colours of the picture.</param>
    /// <param name="samples">One byte per part of a colour, as PdfPig converts them: grey, red-green-blue, or four inks.</param>
    public static byte[] Of(ColorSpaceDetails colors, ReadOnlySpan<byte> samples)
    {
        var parts = colors.BaseNumberOfColorComponents;
        if (parts == 1)
        {
            return samples.ToArray();
        }

        var greys = new byte[samples.Length / parts];
        for (var i = 0; i < greys.Length; i++)
        {
            var pixel = samples.Slice(i * parts, parts);
            var first = Weighed(pixel[0], pixel[1], pixel[2]);
            greys[i] = (byte)(parts == 3 ? first : Math.Max(0, byte.MaxValue - first - pixel[3]));
        }

        return greys;
    }

    /// <summary>Luma by ITU-R BT.601, in whole numbers.</summary>
    private static int Weighed(int red, int green, int blue) => ((red * 77) + (green * 150) + (blue * 29)) >> 8;
}
