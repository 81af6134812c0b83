using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>What a font says of its look.</summary>
/// <param name="Name">Its name without the mark of a subset; empty where unknown.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Ascent">How far letters reach above the line, in parts of the size.</param>
/// <param name="Descent">How far letters reach below the line, in parts of the size; positive.</param>
/// <param name="Scale">
/// How many times as high as its size its letters are; 1 but for drawn fonts (Type 3), which may measure in any unit.
/// </param>
/// <remarks>
/// The descriptor of the font is believed (ISO 32000-1, 9.8), not the program embedded in it: that is what other readers do, and subsets of
/// fonts
/// keep odd tables.
/// </remarks>
internal sealed record FontLook(string Name, bool Bold, bool Italic, double Ascent, double Descent, double Scale)
{
    // What is taken for a height that a font does not state, and the most that is believed, in parts of the size; as Poppler does.
    private const double UsualAscent = 0.95;
    private const double UsualDescent = 0.35;
    private const double MostAscent = 1.05;
    private const double MostDescent = 0.4;
    private const double Absurd = 3;

    // What PdfPig takes for a height that is not stated.
    private const double PdfPigAscent = 0.75;
    private const double PdfPigDescent = 0.25;

    // Letters are half as wide as they are high, about.
    private const double UsualWidth = 0.5;
    private const double PlausibleScale = 2;

    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;
    private const int BoldWeight = 700;

    /// <summary>Reads the look of a font.</summary>
    /// <param name="font">The font.</param>
    /// <param name="tokens">Finds the objects of the file.</param>
    public static FontLook Of(IFont font, TokenReader tokens)
    {
        var name = FontName.Of(font.Details?.Name ?? font.Name?.Data ?? string.Empty);
        var descriptor = DescriptorOf(font, tokens);
        var flags = tokens.Get<NumericToken>(descriptor, "Flags")?.Int ?? 0;
        var (ascent, descent) = descriptor is null
            ? StatedByPdfPig(font)
            : (Height(tokens, descriptor, "Ascent"), Height(tokens, descriptor, "Descent"));
        return new FontLook(
            name.Value,
            name.IsBold || (flags & ForceBoldFlag) != 0 || tokens.Get<NumericToken>(descriptor, "FontWeight")?.Int >= BoldWeight,
            name.IsItalic || (flags & ItalicFlag) != 0,
            Math.Min(MostAscent, ascent > 0 ? ascent : UsualAscent),
            Math.Min(MostDescent, descent > 0 ? descent : UsualDescent),
            font is IType3Font ? ScaleOf(DictionaryOf(font, tokens), font, tokens) : 1);
    }

    private static DictionaryToken? DictionaryOf(IFont font, TokenReader tokens) =>
        font.Details?.FontDictionaryReference is { } reference
            ? tokens.Resolve<DictionaryToken>(new IndirectReferenceToken(reference))
            : null;

    /// <summary>The scale by which the letters of a drawn font are as wide as letters are, unless they are so already.</summary>
    private static double ScaleOf(DictionaryToken? dictionary, IFont font, TokenReader tokens)
    {
        var numbers = tokens.Get<ArrayToken>(dictionary, "Widths")?.Data.Select(tokens.Resolve<NumericToken>).OfType<NumericToken>() ?? [];
        var widths = numbers.Select(width => Math.Abs(width.Double)).Where(width => width > 0).ToList();
        var scale = widths.Count > 0 ? widths.Average() * Math.Abs(font.GetFontMatrix().A) / UsualWidth : 1;
        return scale is > 1 / PlausibleScale and < PlausibleScale || !double.IsFinite(scale) || scale == 0 ? 1 : scale;
    }

    private static DictionaryToken? DescriptorOf(IFont font, TokenReader tokens)
    {
        var dictionary = DictionaryOf(font, tokens);
        var descendant = tokens.Get<ArrayToken>(dictionary, "DescendantFonts") is { Length: > 0 } fonts
            ? tokens.Resolve<DictionaryToken>(fonts.Data[0])
            : dictionary;
        return tokens.Get<DictionaryToken>(descendant, "FontDescriptor");
    }

    private static double Height(TokenReader tokens, DictionaryToken descriptor, string key) =>
        Math.Abs(tokens.Get<NumericToken>(descriptor, key)?.Double ?? 0) / 1000 is < Absurd and var height ? height : 0;

    private static (double Ascent, double Descent) StatedByPdfPig(IFont font)
    {
        var (ascent, descent) = (font.GetAscent(), -font.GetDescent());
        return IsNear(ascent, PdfPigAscent) && IsNear(descent, PdfPigDescent) ? (0, 0) : (ascent, descent);
    }

    private static bool IsNear(double part, double stand) => Math.Abs(part - stand) < 0.001;
}
