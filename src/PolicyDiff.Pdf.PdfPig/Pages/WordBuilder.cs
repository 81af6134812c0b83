using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Joins the letters of a page to words, in the order of the file.</summary>
/// <remarks>
/// Words end at a space, at a gap of a tenth of the size, and where size or base line change, as in Poppler's pdftotext, which most readers
/// are used
/// to. PdfPig's own extractors sort the page by lines first and part words at gaps between letters as common as kerning.
/// </remarks>
internal sealed class WordBuilder
{
    private const double GapInEm = 0.1;
    private const double ThinnestSpaceInEm = 0.05;
    private const double OverlapInEm = 0.3;
    private const double BaseLineStep = 0.5;
    private const double SizeStep = 0.05;
    private const char SoftHyphen = '\u00AD';

    private readonly List<OwnedWord> _words = [];
    private readonly List<PlacedLetter> _letters = [];
    private readonly WordPool _pool = new();
    private char[] _text = new char[64];

    /// <summary>The words; one that a space or a gap on the same line follows keeps one space at its end.</summary>
    /// <param name="letters">Letters in the order of the file.</param>
    public static IReadOnlyList<OwnedWord> Build(IEnumerable<PlacedLetter> letters)
    {
        var builder = new WordBuilder();
        builder.Add(letters);
        return builder._words;
    }

    private void Add(IEnumerable<PlacedLetter> letters)
    {
        var spaced = false;
        foreach (var letter in letters)
        {
            if (letter.IsBlank)
            {
                spaced = _letters.Count > 0;
                continue;
            }

            if (_letters.Count > 0 && !Continues(_letters[^1], letter, spaced, out var isGap))
            {
                Close(spaced || isGap);
            }

            _letters.Add(letter);
            spaced = false;
        }

        Close(spaced);
    }

    // A space between letters that touch is a soft hyphen that is not shown, so there the word goes on.
    private static bool Continues(PlacedLetter last, PlacedLetter next, bool spaced, out bool isGap)
    {
        var size = Math.Max(last.Style.Size, next.Style.Size);
        var (along, across) = last.DistanceTo(next);
        var isSameLine = across <= BaseLineStep;
        isGap = isSameLine && along >= (spaced ? ThinnestSpaceInEm : GapInEm) * size;
        return isSameLine && !isGap && along > -OverlapInEm * size && HaveSameLook(last.Style, next.Style, size);
    }

    // A look that changes amid a word begins a new run, which readers join again since no space is between.
    private static bool HaveSameLook(TextStyle last, TextStyle next, double size) => ReferenceEquals(last, next)
        || (Math.Abs(last.Size - next.Size) <= SizeStep * size && last with { Size = next.Size } == next);

    private void Close(bool spaced)
    {
        if (_letters.Count == 0)
        {
            return;
        }

        var box = _letters[0].Box;
        for (var i = 1; i < _letters.Count; i++)
        {
            box = box.Union(_letters[i].Box);
        }

        _words.Add(new OwnedWord(new TextRun(Text(spaced), Rounded(box), _letters[0].Style), MarkOf(_letters)));
        _letters.Clear();
    }

    /// <summary>The letters of the word; soft hyphens are dropped where the word goes on behind them.</summary>
    private string Text(bool spaced)
    {
        var length = 0;
        for (var i = 0; i < _letters.Count; i++)
        {
            var text = _letters[i].Text;
            if (i + 1 < _letters.Count && text is [SoftHyphen])
            {
                continue;
            }

            if (length + text.Length >= _text.Length)
            {
                Array.Resize(ref _text, (_text.Length * 2) + text.Length);
            }

            text.CopyTo(0, _text, length, text.Length);
            length += text.Length;
        }

        if (spaced)
        {
            _text[length++] = ' ';
        }

        return _pool.Shared(_text.AsSpan(0, length));
    }

    private static ContentMark? MarkOf(List<PlacedLetter> letters)
    {
        var first = letters[0].Mark;
        return letters.TrueForAll(letter => letter.Mark == first)
            ? first
            : letters.GroupBy(letter => letter.Mark).MaxBy(group => group.Count())!.Key;
    }

    // A hundredth of a point is below anything that is seen, and halves what goes between the processes.
    private static PdfBox Rounded(PdfBox box) =>
        new(Math.Round(box.Left, 2), Math.Round(box.Top, 2), Math.Round(box.Width, 2), Math.Round(box.Height, 2));
}
