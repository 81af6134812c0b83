using System.Buffers.Text;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>
/// Reads pictures in the binary Netpbm formats with one bit (PBM) or one byte (PGM) a pixel, as the programs give them that make pictures
/// for us.
/// </summary>
/// <remarks>https://netpbm.sourceforge.net/doc/pbm.html and pgm.html; without comments, which those programs do not write.</remarks>
internal static class NetpbmReader
{
    private const int Byte = 255;

    /// <summary>The picture in grey.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="mostPixels">The pixels it may declare.</param>
    /// <returns>Null where it is another format, too large or too short.</returns>
    public static Image<L8>? Read(ReadOnlySpan<byte> file, long mostPixels)
    {
        var isBits = file.StartsWith("P4"u8);
        if (!isBits && !file.StartsWith("P5"u8))
        {
            return null;
        }

        var rest = file[2..];
        if (!TryTake(ref rest, out var width) || !TryTake(ref rest, out var height)
            || (!isBits && (!TryTake(ref rest, out var most) || most != Byte)))
        {
            return null;
        }

        var row = isBits ? ((long)width + 7) / 8 : width;
        if (width == 0 || height == 0 || (long)width * height > mostPixels || rest.Length - 1 < row * height)
        {
            return null;
        }

        var samples = rest[1..];
        return Image.LoadPixelData<L8>(isBits ? Greys(samples, width, height) : samples[..(width * height)], width, height);
    }

    /// <summary>Takes a number with the white space before it; one white space behind the last ends the head.</summary>
    private static bool TryTake(ref ReadOnlySpan<byte> rest, out int number)
    {
        rest = rest.TrimStart(" \t\r\n"u8);
        if (!Utf8Parser.TryParse(rest, out number, out var length) || number < 0)
        {
            return false;
        }

        rest = rest[length..];
        return true;
    }

    /// <summary>A bit of 1 is black; rows begin on a byte.</summary>
    private static byte[] Greys(ReadOnlySpan<byte> bits, int width, int height)
    {
        var greys = new byte[width * height];
        var row = (width + 7) / 8;
        for (var i = 0; i < greys.Length; i++)
        {
            var (y, x) = Math.DivRem(i, width);
            greys[i] = (bits[(y * row) + (x / 8)] & (0x80 >> (x % 8))) == 0 ? byte.MaxValue : byte.MinValue;
        }

        return greys;
    }
}
