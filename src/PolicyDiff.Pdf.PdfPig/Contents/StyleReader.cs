using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Pages;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Tells how letters are set. Letters that follow each other mostly share one style, which is then the same value.</summary>
internal sealed class StyleReader
{
    private readonly Dictionary<IFont, FontLook> _looks = new(ReferenceEqualityComparer.Instance);
    private (IFont? Font, IColor? Color, double Size) _last;
    private TextStyle _style = new(string.Empty, 0, false, false, PageColors.Black);

    /// <summary>The look of a font.</summary>
    public FontLook LookOf(IFont font)
    {
        if (!_looks.TryGetValue(font, out var look))
        {
            _looks[font] = look = FontLook.Of(font);
        }

        return look;
    }

    /// <summary>The style of a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="look">The look of its font.</param>
    /// <param name="state">The state in which it is shown.</param>
    public TextStyle StyleOf(in Glyph glyph, FontLook look, CurrentGraphicsState state)
    {
        var color = state.FontState.TextRenderingMode == TextRenderingMode.Stroke ? state.CurrentStrokingColor : state.CurrentNonStrokingColor;
        var size = glyph.Size;
        if (!ReferenceEquals(_last.Font, glyph.Font) || !ReferenceEquals(_last.Color, color) || !_last.Size.Equals(size))
        {
            _style = new TextStyle(look.Name, size, look.Bold, look.Italic, PageColors.Of(color));
            _last = (glyph.Font, color, size);
        }

        return _style;
    }
}
