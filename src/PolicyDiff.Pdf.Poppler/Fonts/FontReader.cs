using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Fonts;

/// <summary>Reads the fonts of a file, each once unless there are very many.</summary>
/// <param name="objects">The objects of the file.</param>
/// <param name="streams">Its streams, which hold what letters mean.</param>
internal sealed class FontReader(PdfObjects objects, PdfStreams streams)
{
    private const int SimpleCodes = 256;
    private const int CompositeCodes = 1 << 16;
    private const double UsualUnit = 0.001;
    private const int MostFonts = 100;

    private readonly Dictionary<PdfDictionary, PdfFont?> _fonts = new(ReferenceEqualityComparer.Instance);

    /// <summary>A font.</summary>
    /// <param name="font">Its dictionary, or a reference to it.</param>
    /// <returns>Null where the file does not say how far its letters reach, or how they are coded.</returns>
    public PdfFont? Read(PdfValue? font)
    {
        if (objects.Resolve(font) is not PdfDictionary dictionary)
        {
            return null;
        }

        if (!_fonts.TryGetValue(dictionary, out var read))
        {
            if (_fonts.Count == MostFonts)
            {
                // A file put together from others has fonts of its own for every page.
                _fonts.Clear();
            }

            _fonts[dictionary] = read = dictionary.IsName("/Subtype", "/Type0") ? Composite(dictionary) : Simple(dictionary);
        }

        return read;
    }

    /// <summary>A font of one byte a letter (ISO 32000-1, 9.6).</summary>
    private PdfFont? Simple(PdfDictionary font)
    {
        if (objects.Get(font, "/Widths") is not PdfArray written || objects.Whole(font["/FirstChar"]) is not { } first)
        {
            return null;
        }

        // The letters of a font made of drawings are as wide as its own coordinates say.
        var unit = objects.Numbers(font["/FontMatrix"], 6) is [var across, ..] ? across : UsualUnit;
        var other = unit * (objects.Number(objects.Entry(font["/FontDescriptor"], "/MissingWidth")) ?? 0);
        var widths = new double[SimpleCodes];
        for (var code = 0; code < SimpleCodes; code++)
        {
            var place = (long)code - first;
            widths[code] = place >= 0 && place < written.Items.Count ? unit * (objects.Number(written.Items[(int)place]) ?? 0) : other;
        }

        var texts = SimpleEncoding.TextsOf(objects, font["/Encoding"]);
        ReadMap(font, texts, SimpleCodes);
        return new PdfFont(1, widths, other, texts);
    }

    /// <summary>A font of two bytes a letter that are its number in the font (ISO 32000-1, 9.7); other codings are not read.</summary>
    private PdfFont? Composite(PdfDictionary font)
    {
        if (!font.IsName("/Encoding", "/Identity-H") || objects.Items(font["/DescendantFonts"]) is not [var only, ..] || objects.Resolve(only) is not PdfDictionary letters)
        {
            return null;
        }

        var other = UsualUnit * (objects.Number(letters["/DW"]) ?? 1000);
        List<string?> texts = [];
        ReadMap(font, texts, CompositeCodes);
        return new PdfFont(2, WidthsOf(objects.Items(letters["/W"]), other), other, texts);
    }

    /// <summary>The widths of a list: a first code with widths from there on, or a first and a last code with one width.</summary>
    private List<double> WidthsOf(IReadOnlyList<PdfValue> list, double other)
    {
        List<double> widths = [];
        for (var i = 0; i + 1 < list.Count;)
        {
            var first = objects.Whole(list[i]) ?? CompositeCodes;
            if (objects.Resolve(list[i + 1]) is PdfArray each)
            {
                for (var k = 0; k < each.Items.Count; k++)
                {
                    Set(first + k, objects.Number(each.Items[k]));
                }

                i += 2;
            }
            else
            {
                var last = Math.Min(objects.Whole(list[i + 1]) ?? -1, CompositeCodes - 1);
                for (var code = first; code <= last; code++)
                {
                    Set(code, i + 2 < list.Count ? objects.Number(list[i + 2]) : null);
                }

                i += 3;
            }
        }

        return widths;

        void Set(int code, double? width)
        {
            if (code is >= 0 and < CompositeCodes && width is { } written)
            {
                while (widths.Count <= code)
                {
                    widths.Add(other);
                }

                widths[code] = UsualUnit * written;
            }
        }
    }

    private void ReadMap(PdfDictionary font, List<string?> texts, int codes)
    {
        if (font["/ToUnicode"] is PdfReference { Number: var map })
        {
            CharacterMap.Read(streams.Decode(map), texts, codes);
        }
    }
}
