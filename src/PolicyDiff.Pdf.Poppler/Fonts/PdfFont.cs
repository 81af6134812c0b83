namespace PolicyDiff.Pdf.Poppler.Fonts;

/// <summary>How far the letters of a font reach and what they mean (ISO 32000-1, 9.5 to 9.10).</summary>
/// <param name="bytesPerCode">How many bytes stand for a letter: 1 or 2.</param>
/// <param name="widths">How far each letter reaches, by its code, in parts of the size of the font.</param>
/// <param name="otherWidth">How far all others reach.</param>
/// <param name="texts">What each letter means, by its code; null where it is not known.</param>
internal sealed class PdfFont(int bytesPerCode, IReadOnlyList<double> widths, double otherWidth, IReadOnlyList<string?> texts)
{
    /// <summary>A letter of unknown meaning: it may be any one.</summary>
    public const char Unknown = '\uFFFD';

    private static readonly string UnknownText = Unknown.ToString();

    /// <summary>How many bytes stand for a letter: 1 or 2.</summary>
    public int BytesPerCode { get; } = bytesPerCode;

    /// <summary>How far a letter reaches, in parts of the size of the font.</summary>
    public double WidthOf(int code) => code < widths.Count ? widths[code] : otherWidth;

    /// <summary>What a letter means: usually one character, of a ligature several; <see cref="Unknown"/> where it is not known.</summary>
    public string TextOf(int code) => code < texts.Count ? texts[code] ?? UnknownText : UnknownText;
}
