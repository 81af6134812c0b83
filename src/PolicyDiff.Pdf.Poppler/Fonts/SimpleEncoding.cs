using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Fonts;

/// <summary>
/// What the codes of a font of one byte a letter mean by its encoding (ISO 32000-1, 9.6.6), as far as it can be told without lists of names: the letters,
/// digits and marks of ASCII, which every encoding for Latin letters has in their place. Other letters are unknown, which is no harm: what
/// they mean another program says, here only their place counts.
/// </summary>
internal static class SimpleEncoding
{
    private const int Codes = 256;
    private const int Space = 32;

    // In the standard encoding these two are curly.
    private const string Curly = "'`";

    /// <summary>The meanings by code; null where they are not known.</summary>
    /// <param name="objects">The objects of the file.</param>
    /// <param name="encoding">The encoding of a font; null where it has none, and the font itself decides.</param>
    public static List<string?> TextsOf(PdfObjects objects, PdfValue? encoding)
    {
        List<string?> texts = [.. new string?[Codes]];
        texts[Space] = " ";
        var resolved = objects.Resolve(encoding);
        for (var code = Space; resolved is not null && code < 127; code++)
        {
            texts[code] = Curly.Contains((char)code, StringComparison.Ordinal) ? null : ((char)code).ToString();
        }

        var place = 0;
        foreach (var item in objects.Items(objects.Entry(resolved, "/Differences")).Select(objects.Resolve))
        {
            if (item is PdfNumber { Whole: >= 0 and < Codes and var first })
            {
                place = first;
            }
            else if (item is PdfName name && place < Codes)
            {
                texts[place++] = TextOf(name.Value);
            }
        }

        return texts;
    }

    private static string? TextOf(string name) => name switch
    {
        "/space" => " ",
        ['/', >= 'A' and <= 'Z' or >= 'a' and <= 'z'] => name[1..],
        _ => null,
    };
}
