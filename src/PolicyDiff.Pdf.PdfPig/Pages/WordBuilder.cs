using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Joins the letters of a page to words, in the order of the file.</summary>
/// <remarks>
/// Words end at a space, at a gap of a tenth of the size, and where size or base line change, as in Poppler's pdftotext, so that both engines give the
/// same words. PdfPig's own extractors sort the page by lines first and part words at gaps between letters as common as kerning.
/// </remarks>
internal static class WordBuilder
{
    private const double GapInEm = 0.1;
    private const double ThinnestSpaceInEm = 0.05;
    private const double OverlapInEm = 0.3;
    private const double BaseLineStep = 0.5;
    private const double SizeStep = 0.05;

    /// <summary>The words; one that a space or a gap on the same line follows keeps one space at its end.</summary>
    /// <param name="letters">Letters in the order of the file.</param>
    public static IReadOnlyList<TextRun> Build(IEnumerable<PlacedLetter> letters)
    {
        List<TextRun> words = [];
        List<PlacedLetter> word = [];
        var spaced = false;
        foreach (var letter in letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Text))
            {
                spaced = word.Count > 0;
                continue;
            }

            if (word.Count > 0 && !Continues(word[^1], letter, spaced, out var isGap))
            {
                Close(words, word, spaced || isGap);
            }

            word.Add(letter);
            spaced = false;
        }

        Close(words, word, spaced);
        return words;
    }

    // A space between letters that touch is a soft hyphen that is not shown, so there the word goes on.
    private static bool Continues(PlacedLetter last, PlacedLetter next, bool spaced, out bool isGap)
    {
        var size = Math.Max(last.Style.Size, next.Style.Size);
        var (along, across) = last.DistanceTo(next);
        var isSameLine = across <= BaseLineStep;
        isGap = isSameLine && along >= (spaced ? ThinnestSpaceInEm : GapInEm) * size;
        return isSameLine && !isGap && along > -OverlapInEm * size && Math.Abs(last.Style.Size - next.Style.Size) <= SizeStep * size;
    }

    private static void Close(List<TextRun> words, List<PlacedLetter> word, bool spaced)
    {
        if (word.Count == 0)
        {
            return;
        }

        var style = word[0].Style;
        var text = string.Concat(word.Select(letter => letter.Text));
        var box = word.Skip(1).Aggregate(word[0].Box, (box, letter) => box.Union(letter.Box));
        words.Add(new TextRun(spaced ? text + " " : text, Rounded(box), style));
        word.Clear();
    }

    // A hundredth of a point is below anything that is seen, and halves what goes between the processes.
    private static PdfBox Rounded(PdfBox box) => new(Math.Round(box.Left, 2), Math.Round(box.Top, 2), Math.Round(box.Width, 2), Math.Round(box.Height, 2));
}
