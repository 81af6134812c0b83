using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;
using PolicyDiff.Pdf.Poppler.Fonts;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>
/// Cuts the text elements of pdftohtml into words, each with its own box. pdftohtml joins words over gaps as wide as a line is high, so a
/// narrow space between two columns would be lost without it.
/// </summary>
internal static class RunSplitter
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The words of a text element; a word that more text follows keeps one space at its end.</summary>
    /// <param name="text">The text element.</param>
    /// <param name="words">The words of the page with their places.</param>
    /// <param name="pool">Holds the words of the file.</param>
    /// <param name="runs">Gets the runs: at least one where the element holds more than white space.</param>
    /// <returns>Whether the words on the element are spelled as it is; where not, its box is shared out by length.</returns>
    public static bool Split(RawText text, WordIndex words, WordPool pool, List<TextRun> runs)
    {
        var whole = text.Pieces.Count == 1 ? text.Pieces[0].Text : string.Concat(text.Pieces.Select(piece => piece.Text));
        var placed = Place(whole, words.On(text.Box));
        var letters = placed ?? SharedOut(whole, text.Box);
        for (var start = 0; start < letters.Count;)
        {
            var end = start + 1;
            while (end < letters.Count && !IsBreak(letters[end - 1], letters[end], text.Font.Size))
            {
                end++;
            }

            var piece = PieceAt(text.Pieces, letters[start].Index);
            var box = new PdfBox(letters[start].Left, text.Box.Top, Math.Max(0, letters[end - 1].Right - letters[start].Left), text.Box.Height);
            var spaced = Word(whole, letters, start, end, pool);
            runs.Add(new TextRun(spaced, box, text.Font.StyleOf(piece)));
            start = end;
        }

        // Of a text without width, which is turned, no program tells where its letters stand.
        return placed is not null || text.Box.Width == 0;
    }

    /// <summary>The letters from one position to another, with one space where the element goes on.</summary>
    private static string Word(string whole, List<Letter> letters, int start, int end, WordPool pool)
    {
        const int Longest = 64;
        var length = end - start + (letters[end - 1].Index + 1 < whole.Length ? 1 : 0);
        var word = length <= Longest ? stackalloc char[length] : new char[length];
        word[^1] = ' ';
        for (var i = start; i < end; i++)
        {
            word[i - start] = whole[letters[i].Index];
        }

        return pool.Shared(word);
    }

    private static RawPiece PieceAt(IReadOnlyList<RawPiece> pieces, int index)
    {
        var piece = 0;
        for (var end = pieces[0].Text.Length; end <= index; end += pieces[piece].Text.Length)
        {
            piece++;
        }

        return pieces[piece];
    }

    // pdftohtml writes a space for a soft hyphen inside a word, and none for a tab; where the words end is surer.
    private static bool IsBreak(Letter left, Letter right, double size)
    {
        const double TabInEm = 0.25;
        if (left.Word < 0 || left.Word == right.Word)
        {
            return left.Word < 0 && right.Index > left.Index + 1;
        }

        return right.Index > left.Index + 1 || right.Left - left.Right > TabInEm * size;
    }

    /// <summary>The visible letters with the places that the words give them; null where both are not spelled the same.</summary>
    private static List<Letter>? Place(string whole, IReadOnlyList<WordBox> words)
    {
        var letters = new List<Letter>(whole.Length);
        var (word, at, first) = (0, 0, 0);
        for (var i = 0; i < whole.Length; i++)
        {
            if (!IsVisible(whole[i]))
            {
                continue;
            }

            ToVisible(words, ref word, ref at);
            first = word < words.Count && words[word].Continues ? first : word;
            if (word == words.Count || (words[word].Text[at] != whole[i] && words[word].Text[at] != PdfFont.Unknown))
            {
                return null;
            }

            var (left, right) = Share(words[word].Box, at, words[word].Text.Length);
            letters.Add(new Letter(i, left, right, first));
            at++;
        }

        ToVisible(words, ref word, ref at);
        return word == words.Count ? letters : null;
    }

    /// <summary>Goes on to the next visible letter; past the last word where there is none.</summary>
    private static void ToVisible(IReadOnlyList<WordBox> words, ref int word, ref int at)
    {
        while (word < words.Count && (at == words[word].Text.Length || !IsVisible(words[word].Text[at])))
        {
            (word, at) = at >= words[word].Text.Length - 1 ? (word + 1, 0) : (word, at + 1);
        }
    }

    private static List<Letter> SharedOut(string whole, PdfBox box)
    {
        var letters = new List<Letter>(whole.Length);
        for (var i = 0; i < whole.Length; i++)
        {
            if (IsVisible(whole[i]))
            {
                var (left, right) = Share(box, i, whole.Length);
                letters.Add(new Letter(i, left, right, -1));
            }
        }

        return letters;
    }

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c) && c != SoftHyphen;

    private static (double Left, double Right) Share(PdfBox box, int index, int count) =>
        (box.Left + (box.Width * index / count), box.Left + (box.Width * (index + 1) / count));

    /// <summary>One visible letter.</summary>
    /// <param name="Index">Its place in the text of the element.</param>
    /// <param name="Left">Its left side.</param>
    /// <param name="Right">Its right side.</param>
    /// <param name="Word">Which word it belongs to, by the first part of it; negative where that is not known.</param>
    private readonly record struct Letter(int Index, double Left, double Right, int Word);
}
