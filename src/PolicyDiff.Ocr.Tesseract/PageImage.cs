using System.Globalization;
using System.Text;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>A page drawn in grey, one byte per pixel.</summary>
internal sealed class PageImage
{
    private const byte Dark = 128;

    // Light enough that pale letters do not fall apart into specks.
    private const byte Ink = 180;
    private const double BlankShare = 0.0001;

    private readonly byte[] _bytes;
    private readonly int _start;

    private PageImage(byte[] bytes, int start, int width, int height) => (_bytes, _start, Width, Height) = (bytes, start, width, height);

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Whether hardly a pixel of it is dark.</summary>
    public bool IsBlank => DarkPixels() < BlankShare * Width * Height;

    /// <summary>Reads a file in the format PGM, binary form with at most 256 greys, as pdftoppm writes it.</summary>
    public static bool TryRead(string path, out PageImage image)
    {
        image = new PageImage([], 0, 0, 0);
        if (!File.Exists(path))
        {
            return false;
        }

        var bytes = File.ReadAllBytes(path);
        var start = 0;
        if (!string.Equals(NextWord(bytes, ref start), "P5", StringComparison.Ordinal) || !TryNumber(bytes, ref start, out var width) || !TryNumber(bytes, ref start, out var height)
            || !TryNumber(bytes, ref start, out var most) || most > byte.MaxValue || bytes.Length - start < (long)width * height)
        {
            return false;
        }

        image = new PageImage(bytes, start, width, height);
        return true;
    }

    /// <summary>Whether a pixel is darker than paper.</summary>
    /// <param name="pixel">Its number, counted along the rows from the top left.</param>
    public bool IsInk(int pixel) => _bytes[_start + pixel] < Ink;

    /// <summary>Makes a spot white, with its grey edge.</summary>
    public void Wipe(Blob blob)
    {
        const int Edge = 2;
        var (left, right) = (Math.Max(0, blob.Left - Edge), Math.Min(Width - 1, blob.Right + Edge));
        for (var y = Math.Max(0, blob.Top - Edge); y <= Math.Min(Height - 1, blob.Bottom + Edge); y++)
        {
            _bytes.AsSpan(_start + (y * Width) + left, right - left + 1).Fill(byte.MaxValue);
        }
    }

    /// <summary>Writes the picture over the file it was read from, or to another one.</summary>
    public void Write(string path) => File.WriteAllBytes(path, _bytes);

    /// <summary>The usual thickness in pixels of the strokes inside a box, measured across; 0 where nothing in it is dark.</summary>
    /// <remarks>The mean length of the dark runs of its rows, without those longer than half the height, which are bars and not stems.</remarks>
    public double StrokeWidth(int left, int top, int width, int height)
    {
        var (right, bottom) = (Math.Min(left + width, Width), Math.Min(top + height, Height));
        var longest = Math.Max(2, height / 2);
        long pixels = 0, runs = 0;
        for (var y = top; y < bottom; y++)
        {
            var length = 0;
            for (var x = left; x <= right; x++)
            {
                if (x < right && _bytes[_start + (y * Width) + x] < Dark)
                {
                    length++;
                    continue;
                }

                if (length > 0 && length <= longest)
                {
                    (pixels, runs) = (pixels + length, runs + 1);
                }

                length = 0;
            }
        }

        return runs == 0 ? 0 : (double)pixels / runs;
    }

    private long DarkPixels()
    {
        long dark = 0;
        foreach (var pixel in _bytes.AsSpan(_start))
        {
            dark += pixel < Dark ? 1 : 0;
        }

        return dark;
    }

    private static bool TryNumber(byte[] bytes, ref int start, out int number) =>
        int.TryParse(NextWord(bytes, ref start), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static string NextWord(byte[] bytes, ref int start)
    {
        var end = start;
        while (end < bytes.Length && !char.IsWhiteSpace((char)bytes[end]))
        {
            end++;
        }

        var word = Encoding.ASCII.GetString(bytes, start, end - start);
        start = Math.Min(end + 1, bytes.Length);
        return word;
    }
}
