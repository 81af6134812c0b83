using System.Text;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Text;
using PolicyDiff.Pdf.PdfPig.PageParts;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Util;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Collects the letters of a page, each where it stands on the page as shown.</summary>
/// <param name="frame">The page.</param>
/// <param name="tokens">Finds the objects of the file.</param>
internal sealed class LetterCollector(PageFrame frame, TokenReader tokens)
{
    private readonly List<PlacedLetter> _letters = [];
    private readonly StyleReader _styles = new(tokens);
    private ContentMark? _replaced;
    private int _firstReplaced;
    private int _lastSequence;

    /// <summary>Adds a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="state">The state in which it is shown.</param>
    /// <param name="clip">What of the page is drawn on.</param>
    /// <param name="mark">What it stands in.</param>
    /// <param name="below">How many areas were painted before it.</param>
    public void Add(in Glyph glyph, CurrentGraphicsState state, Clip clip, ContentMark? mark, int below)
    {
        if (glyph.Sequence == _lastSequence && Combines(glyph.Text))
        {
            return;
        }

        _lastSequence = glyph.Sequence;
        var look = _styles.LookOf(glyph.Font);
        var style = _styles.StyleOf(glyph, look, state);
        var (across, along) = glyph.Advance;
        var (start, end) = (PointOf(glyph.Matrix, 0, 0), PointOf(glyph.Matrix, across, along));
        var box = BoxOf(glyph, look, start, end);
        var hasInk = state.FontState.TextRenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip);
        _letters.Add(new PlacedLetter(glyph.Text, start, end, box, style)
        {
            Mark = mark,
            Below = below,
            IsInvisible = !hasInk || state.AlphaConstantNonStroking <= 0,
            IsClipped = !clip.Shows(box),
        });
    }

    /// <summary>Takes note of marked content that begins.</summary>
    public void Enter(ContentMark mark)
    {
        if (_replaced is null && mark.ActualText is not null)
        {
            (_replaced, _firstReplaced) = (mark, _letters.Count);
        }
    }

    /// <summary>Takes note of marked content that ends: its letters give way to the text it states.</summary>
    public void Leave(ContentMark mark)
    {
        if (mark == _replaced)
        {
            var letters = _letters[_firstReplaced..];
            _letters.RemoveRange(_firstReplaced, letters.Count);
            _letters.AddRange(ActualText.Replace(letters, mark.ActualText!));
            _replaced = null;
        }
    }

    /// <summary>How many letters there are so far.</summary>
    public int Count => _letters.Count;

    /// <summary>Takes the letters from a position on, in the order of the file; they are no longer here then.</summary>
    public IReadOnlyList<PlacedLetter> TakeFrom(int position)
    {
        var taken = _letters[position..];
        _letters.RemoveRange(position, taken.Count);
        return taken;
    }

    /// <summary>Joins an accent that is shown by itself to the letter before it.</summary>
    private bool Combines(string text)
    {
        if (_letters.Count == 0 || !Diacritics.IsInCombiningDiacriticRange(text) || _letters[^1].IsBlank)
        {
            return false;
        }

        _letters[^1] = _letters[^1] with { Text = ValidText.Normalize(_letters[^1].Text + text, NormalizationForm.FormC) };
        return true;
    }

    private (double X, double Y) PointOf(in TransformationMatrix matrix, double x, double y)
    {
        var (left, up) = matrix.Transform(x, y);
        return (left, frame.Height - up);
    }

    private PdfBox BoxOf(in Glyph glyph, FontLook look, (double X, double Y) start, (double X, double Y) end)
    {
        var (ascent, descent) = (look.Ascent * look.Scale, look.Descent * look.Scale);
        return glyph.IsUpright
            ? new PdfBox(start.X, start.Y - (glyph.Size * ascent), end.X - start.X, glyph.Size * (ascent + descent))
            : PdfBox.Around(
            [
                PointOf(glyph.Matrix, 0, -descent), PointOf(glyph.Matrix, glyph.Width, -descent),
                PointOf(glyph.Matrix, 0, ascent), PointOf(glyph.Matrix, glyph.Width, ascent),
            ]);
    }
}
