using System.Text;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Fonts;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>
/// Cuts the letters of a page into words: at white space, at a gap as wide as one counts for <c>pdftotext</c>, where a letter stands elsewhere than behind the last
/// one, and wherever another operator shows text, so that no word has two fonts, two colours, or a link in half of it.
/// </summary>
internal sealed class WordCutter
{
    private const double WidestGap = 0.1;

    // How far letters stand out above and below the line they stand on, about; of a word only its middle counts.
    private const double Above = 0.75;
    private const double Below = 0.25;

    private readonly List<WordBox> _words = [];
    private readonly StringBuilder _letters = new();
    private (double X, double Y) _end;
    private double _left;
    private double _top;
    private double _right;
    private double _bottom;
    private bool _continues;
    private bool _isCut;

    /// <summary>Whether every letter so far has a known place.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>All words of the page in the order of the file; the one that is open ends.</summary>
    public IReadOnlyList<WordBox> Finish()
    {
        EndWord();
        return _words;
    }

    /// <summary>Cuts the word that is open: what follows may go on with it, but is another one.</summary>
    public void Cut()
    {
        if (_letters.Length > 0)
        {
            EndWord();
            _isCut = true;
        }
    }

    /// <summary>Takes note that letters are shown of which nothing is known.</summary>
    public void Miss() => IsWhole = false;

    /// <summary>Takes in letters of one font.</summary>
    /// <param name="bytes">Their codes.</param>
    /// <param name="font">The font.</param>
    /// <param name="state">How they are shown.</param>
    /// <param name="inSoftHyphen">Whether they stand for a soft hyphen: a blank among them ends no word then.</param>
    /// <param name="place">From the coordinates of the text to points from the top left corner of the page.</param>
    /// <returns>How far they reach in the coordinates of the text.</returns>
    public double Add(ReadOnlySpan<byte> bytes, PdfFont font, in ContentState state, bool inSoftHyphen, PdfMatrix place)
    {
        var (above, below) = ((place.C * Above * state.Size, place.D * Above * state.Size), (place.C * -Below * state.Size, place.D * -Below * state.Size));
        var widestGap = WidestGap * Math.Abs(state.Size) * place.Enlargement;
        var at = 0.0;
        for (var i = 0; i + font.BytesPerCode <= bytes.Length; i += font.BytesPerCode)
        {
            var code = font.BytesPerCode == 1 ? bytes[i] : (bytes[i] << 8) | bytes[i + 1];
            var text = font.TextOf(code);
            var width = font.WidthOf(code) * state.Size * state.Scale;
            var isBlank = text.AsSpan().IsWhiteSpace();
            if (isBlank && !inSoftHyphen)
            {
                EndWord();
            }
            else if (!isBlank)
            {
                var (from, to) = (place.Apply(at, state.Rise), place.Apply(at + width, state.Rise));
                BeginAt(from, widestGap);
                _letters.Append(text);
                _end = to;
                Cover(from, above, below);
                Cover(to, above, below);
            }

            var isSpace = font.BytesPerCode == 1 && code == ' ';
            at += width + ((state.LetterSpace + (isSpace ? state.WordSpace : 0)) * state.Scale);
        }

        return at;
    }

    private void BeginAt((double X, double Y) from, double widestGap)
    {
        if (Math.Max(Math.Abs(from.X - _end.X), Math.Abs(from.Y - _end.Y)) > widestGap)
        {
            EndWord();
        }

        if (_letters.Length == 0)
        {
            (_continues, _isCut) = (_isCut, false);
            (_left, _top, _right, _bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        }
    }

    private void Cover((double X, double Y) point, (double X, double Y) above, (double X, double Y) below)
    {
        _left = Math.Min(_left, point.X + Math.Min(above.X, below.X));
        _right = Math.Max(_right, point.X + Math.Max(above.X, below.X));
        _top = Math.Min(_top, point.Y + Math.Min(above.Y, below.Y));
        _bottom = Math.Max(_bottom, point.Y + Math.Max(above.Y, below.Y));
    }

    private void EndWord()
    {
        if (_letters.Length > 0 && double.IsFinite(_left + _top + _right + _bottom))
        {
            _words.Add(new WordBox(_letters.ToString(), new PdfBox(_left, _top, _right - _left, _bottom - _top), _continues));
        }

        _letters.Clear();
        _isCut = false;
    }
}
