using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Contents;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Parts the letters of a page that a reader sees from those that cannot be seen.</summary>
/// <remarks>
/// Boxes decide, not the shapes of letters and paths, and in doubt a letter is shown. What a scan holds as text is invisible by intent:
/// letters without
/// ink stay where they lie on a picture, or where a page has hardly other text, and a picture that is the page itself covers none.
/// </remarks>
internal sealed class LetterSieve
{
    private const double ShareOfPage = 0.6;

    // Labels of charts and heads of narrow columns run askew too, in letters no larger than the text.
    private const double SmallestAskew = 20;
    private const double TimesUsualAskew = 1.5;

    private readonly PageContent _content;
    private readonly Layers? _layers;
    private readonly IReadOnlyList<PaintedArea> _areas;
    private readonly List<PdfBox> _pictures;
    private readonly bool _keepsInvisible;
    private readonly double _usualSize;
    private readonly HashSet<PlacedLetter> _covered;
    private readonly Dictionary<ContentMark, bool> _hiddenMarks = [];
    private (ContentMark? Mark, bool IsHidden) _lastMark;
    private (TextStyle? Style, bool IsWhite) _lastStyle;

    /// <summary>Looks at a page.</summary>
    /// <param name="content">What it draws.</param>
    /// <param name="layers">The layers of the file; null where none is hidden.</param>
    public LetterSieve(PageContent content, Layers? layers)
    {
        (_content, _layers) = (content, layers);
        _areas = content.Areas;
        Shown = [.. content.Areas.Where(area => !IsHidden(area.Mark))];
        _pictures = [.. Shown.Where(area => area.IsPicture).Select(area => area.Box)];
        var isPicture = _pictures.Sum(box => box.Width * box.Height) > ShareOfPage * content.Frame.Width * content.Frame.Height;
        _covered = new CoverFinder(content.Letters, content.Areas).Find(area => !(isPicture && area.IsPicture) && !IsHidden(area.Mark));
        _usualSize = UsualSize(content.Letters);
        _keepsInvisible = content.Letters.Count(letter => letter.IsInvisible) > content.Letters.Count / 2;
    }

    /// <summary>The pictures and paths that do not belong to hidden layers.</summary>
    public IReadOnlyList<PaintedArea> Shown { get; }

    /// <summary>Why a letter cannot be seen; null where it can. A blank is seen where what is around it would be.</summary>
    public UnshownKind? Judge(PlacedLetter letter)
    {
        if (IsHidden(letter.Mark))
        {
            return UnshownKind.HiddenLayer;
        }

        if (letter.IsClipped || !_content.Frame.Shows(letter.Box))
        {
            return UnshownKind.OffPage;
        }

        if (letter.IsInvisible)
        {
            return _keepsInvisible || _pictures.Exists(picture => Holds(picture, letter.Box)) ? null : UnshownKind.Invisible;
        }

        if (IsWatermark(letter))
        {
            return UnshownKind.Watermark;
        }

        if (_covered.Contains(letter))
        {
            return UnshownKind.Covered;
        }

        return IsWhite(letter.Style) && !LiesOnColor(letter) ? UnshownKind.Invisible : null;
    }

    private bool IsWatermark(PlacedLetter letter) =>
        letter.Mark?.Outwards().Any(mark => mark.IsWatermark) == true
        || (letter.Style.Size >= Math.Max(SmallestAskew, _usualSize * TimesUsualAskew) && letter.IsAskew);

    private static double UsualSize(IReadOnlyList<PlacedLetter> letters) =>
        letters.Where(letter => !letter.IsBlank && !letter.IsAskew)
            .GroupBy(letter => letter.Style.Size)
            .OrderByDescending(size => size.Count()).ThenBy(size => size.Key)
            .Select(size => size.Key).FirstOrDefault();

    /// <summary>Whether anything that is not white was painted below a letter before it.</summary>
    private bool LiesOnColor(PlacedLetter letter)
    {
        for (var i = Math.Min(letter.Below, _areas.Count) - 1; i >= 0; i--)
        {
            if (Holds(_areas[i].Box, letter.Box) && !IsHidden(_areas[i].Mark))
            {
                // The last to be painted decides; what is white in a picture is not known.
                return !_areas[i].IsWhite;
            }
        }

        return false;
    }

    private bool IsHidden(ContentMark? mark)
    {
        if (mark is null || _layers is null)
        {
            return false;
        }

        // Letters that follow each other mostly stand in the same mark.
        if (mark != _lastMark.Mark)
        {
            if (!_hiddenMarks.TryGetValue(mark, out var hidden))
            {
                _hiddenMarks[mark] = hidden = _layers.Hides(mark);
            }

            _lastMark = (mark, hidden);
        }

        return _lastMark.IsHidden;
    }

    private bool IsWhite(TextStyle style)
    {
        if (!ReferenceEquals(style, _lastStyle.Style))
        {
            _lastStyle = (style, PageColors.IsWhite(style.Color));
        }

        return _lastStyle.IsWhite;
    }

    private static bool Holds(PdfBox area, PdfBox letter)
    {
        var (x, y) = (letter.Left + (letter.Width / 2), letter.Top + (letter.Height / 2));
        return x >= area.Left && x <= area.Right && y >= area.Top && y <= area.Bottom;
    }
}
