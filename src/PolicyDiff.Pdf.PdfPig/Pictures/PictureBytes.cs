using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Images;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Pictures;

/// <summary>Takes the bytes of a picture out: a JPEG as it is, everything else as decoded samples.</summary>
internal static class PictureBytes
{
    private const int Inks = 4;

    /// <summary>
    /// The picture, and whether its samples mean the opposite; null where it is too large or cannot be decoded (JBIG2, JPEG 2000).
    /// </summary>
    public static (ReadOnlyMemory<byte> Bytes, bool Inverted)? Read(IPdfImage image)
    {
        var (width, height) = (image.WidthInSamples, image.HeightInSamples);
        if (width <= 0 || height <= 0 || (long)width * height > PdfPagePicture.MostPixels)
        {
            return null;
        }

        var filters = FiltersOf(image.ImageDictionary);
        if (filters is [.., "DCTDecode" or "DCT"])
        {
            return Jpeg(image, filters);
        }

        return image.TryGetBytesAsMemory(out var samples) && NetpbmPicture.Of(image, samples) is { } picture ? (picture, false) : null;
    }

    /// <summary>
    /// The JPEG without what it is wrapped in. One of four inks is taken only with inverted inks, as JPEG files outside PDF have them.
    /// </summary>
    private static (ReadOnlyMemory<byte> Bytes, bool Inverted)? Jpeg(IPdfImage image, IReadOnlyList<string> filters)
    {
        var bytes = image.RawMemory;
        var wrappings = DefaultFilterProvider.Instance.GetNamedFilters([.. filters.SkipLast(1).Select(NameToken.Create)]);
        for (var i = 0; i < wrappings.Count; i++)
        {
            bytes = wrappings[i].Decode(bytes, image.ImageDictionary, DefaultFilterProvider.Instance, i);
        }

        if (bytes.Span is not [0xFF, 0xD8, ..])
        {
            return null;
        }

        return image.ColorSpaceDetails?.NumberOfColorComponents == Inks
            ? (image.Decode is [> 0, ..] ? (bytes, false) : null)
            : (bytes, IsInverted(image));
    }

    private static bool IsInverted(IPdfImage image)
    {
        if (image.ColorSpaceDetails is not { } colors || colors is UnsupportedColorSpaceDetails)
        {
            return image.Decode is [var first, var last, ..] && first > last;
        }

        var parts = colors.NumberOfColorComponents;
        byte[] ends = [.. Enumerable.Repeat(byte.MinValue, parts), .. Enumerable.Repeat(byte.MaxValue, parts)];
        var shown = Greys.Of(colors, ColorSpaceDetailsByteConverter.Convert(colors, ends, 8, 2, 1, image.Decode));
        return shown[0] > shown[1];
    }

    private static IReadOnlyList<string> FiltersOf(DictionaryToken dictionary)
    {
        if (!dictionary.TryGet(NameToken.Filter, out var filter) && !dictionary.TryGet(NameToken.F, out filter))
        {
            return [];
        }

        return filter switch
        {
            NameToken name => [name.Data],
            ArrayToken several => [.. several.Data.OfType<NameToken>().Select(name => name.Data)],
            _ => [],
        };
    }
}
