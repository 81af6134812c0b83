using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Tells how letters are set. Letters that follow each other mostly share one style, which is then the same value.</summary>
/// <param name="tokens">Finds the objects of the file.</param>
internal sealed class StyleReader(TokenReader tokens)
{
    // Programs that make PDF files scale sizes on the way, which leaves one size of a document in several that differ by hundredths. Steps
    // of a third of
    // a point are also those of Poppler, by which the rules for headings were measured.
    private const double StepsPerPoint = 3;

    private readonly Dictionary<IFont, FontLook> _looks = new(ReferenceEqualityComparer.Instance);
    private (IFont? Font, IColor? Color, double Size) _last;
    private TextStyle _style = new(string.Empty, 0, false, false, PageColors.Black);

    /// <summary>The look of a font.</summary>
    public FontLook LookOf(IFont font)
    {
        if (!_looks.TryGetValue(font, out var look))
        {
            _looks[font] = look = FontLook.Of(font, tokens);
        }

        return look;
    }

    /// <summary>The style of a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="look">The look of its font.</param>
    /// <param name="state">The state in which it is shown.</param>
    public TextStyle StyleOf(in Glyph glyph, FontLook look, CurrentGraphicsState state)
    {
        var isOutline = state.FontState.TextRenderingMode == TextRenderingMode.Stroke;
        var color = isOutline ? state.CurrentStrokingColor : state.CurrentNonStrokingColor;
        var size = Math.Round(Math.Max(1, Math.Round(glyph.Size * look.Scale * StepsPerPoint)) / StepsPerPoint, 2);
        if (!ReferenceEquals(_last.Font, glyph.Font) || !ReferenceEquals(_last.Color, color) || !_last.Size.Equals(size))
        {
            _style = new TextStyle(look.Name, size, look.Bold, look.Italic, PageColors.Of(color));
            _last = (glyph.Font, color, size);
        }

        return _style;
    }
}
