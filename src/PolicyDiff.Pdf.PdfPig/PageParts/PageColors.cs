using System.Globalization;
using UglyToad.PdfPig.Graphics.Colors;

namespace PolicyDiff.Pdf.PdfPig.PageParts;

/// <summary>Colours of PdfPig as the port writes them.</summary>
internal static class PageColors
{
    /// <summary>The colour of a letter where none can be told.</summary>
    public const string Black = "#000000";

    private const string White = "#ffffff";
    private const int LeastWhite = 0xfa;

    /// <summary>As <c>#rrggbb</c>; black for a pattern, which has no single colour.</summary>
    public static string Of(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return Black;
        }

        var (red, green, blue) = color.ToRGBValues();
        return string.Create(CultureInfo.InvariantCulture, $"#{Byte(red):x2}{Byte(green):x2}{Byte(blue):x2}");
    }

    /// <summary>Whether a colour, as <see cref="Of"/> writes it, is white to the eye.</summary>
    public static bool IsWhite(string color) => color.Length == 7
        && int.Parse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var parts
        && (parts >> 16) >= LeastWhite && ((parts >> 8) & 0xff) >= LeastWhite && (parts & 0xff) >= LeastWhite;

    /// <summary>
    /// Whether a line or area of this colour is seen on paper. A pattern is decoration, such as a shade, and rules nothing off.
    /// </summary>
    public static bool IsVisible(IColor? color) => color is not PatternColor && !string.Equals(Of(color), White, StringComparison.Ordinal);

    private static byte Byte(double part) => (byte)Math.Round(Math.Clamp(double.IsFinite(part) ? part : 0, 0, 1) * 255);
}
