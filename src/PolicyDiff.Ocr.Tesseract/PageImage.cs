using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Pbm;
using SixLabors.ImageSharp.PixelFormats;

namespace PolicyDiff.Ocr.Tesseract;

/// <summary>A page in grey, one byte per pixel.</summary>
internal sealed class PageImage
{
    private const byte Dark = 128;

    // Light enough that pale letters do not fall apart into specks.
    private const byte Ink = 180;
    private const double BlankShare = 0.0001;

    private readonly byte[] _pixels;

    private PageImage(byte[] pixels, int width, int height) => (_pixels, Width, Height) = (pixels, width, height);

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>Whether hardly a pixel of it is dark.</summary>
    public bool IsBlank => DarkPixels() < BlankShare * Width * Height;

    /// <summary>A copy of a decoded picture.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="inverted">Whether its black is white and its white black.</param>
    public static PageImage Of(Image<L8> image, bool inverted)
    {
        var pixels = new byte[image.Width * image.Height];
        image.CopyPixelDataTo(pixels);
        for (var i = 0; inverted && i < pixels.Length; i++)
        {
            pixels[i] = (byte)(byte.MaxValue - pixels[i]);
        }

        return new PageImage(pixels, image.Width, image.Height);
    }

    /// <summary>Whether a pixel is darker than paper.</summary>
    /// <param name="pixel">Its number, counted along the rows from the top left.</param>
    public bool IsInk(int pixel) => _pixels[pixel] < Ink;

    /// <summary>Makes a spot white, with its grey edge.</summary>
    public void Wipe(Blob blob)
    {
        const int Edge = 2;
        var (left, right) = (Math.Max(0, blob.Left - Edge), Math.Min(Width - 1, blob.Right + Edge));
        for (var y = Math.Max(0, blob.Top - Edge); y <= Math.Min(Height - 1, blob.Bottom + Edge); y++)
        {
            _pixels.AsSpan((y * Width) + left, right - left + 1).Fill(byte.MaxValue);
        }
    }

    /// <summary>Writes the picture to a file in the format PGM.</summary>
    public void Write(string path)
    {
        using var image = Image.WrapMemory<L8>(_pixels, Width, Height);
        image.SaveAsPbm(path, new PbmEncoder { ColorType = PbmColorType.Grayscale, Encoding = PbmEncoding.Binary });
    }

    /// <summary>The usual thickness in pixels of the strokes inside a box, measured across; 0 where nothing in it is dark.</summary>
    /// <remarks>
    /// The mean length of the dark runs of its rows, without those longer than half the height, which are bars and not stems.
    /// </remarks>
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
                if (x < right && _pixels[(y * Width) + x] < Dark)
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
        foreach (var pixel in _pixels)
        {
            dark += pixel < Dark ? 1 : 0;
        }

        return dark;
    }
}
