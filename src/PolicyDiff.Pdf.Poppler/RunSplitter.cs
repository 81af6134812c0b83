using PolicyDiff.Core.Pdf;

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
    /// <param name="words">The words that pdftotext found on the same page.</param>
    /// <returns>At least one run where the element holds more than white space. Where the two tools disagree, boxes are shared out by length.</returns>
    public static IEnumerable<TextRun> Split(RawText text, WordIndex words)
    {
        var name = text.Font.Name;
        var whole = string.Concat(text.Pieces.Select(piece => piece.Text));
        var letters = Place(whole, text.Box, words.On(text.Box));
        var pieceOf = text.Pieces.SelectMany((piece, index) => Enumerable.Repeat(index, piece.Text.Length)).ToArray();
        for (var start = 0; start < letters.Count;)
        {
            var end = start + 1;
            while (end < letters.Count && !IsBreak(letters[end - 1], letters[end], text.Font.Size))
            {
                end++;
            }

            var piece = text.Pieces[pieceOf[letters[start].Index]];
            var box = new PdfBox(letters[start].Left, text.Box.Top, Math.Max(0, letters[end - 1].Right - letters[start].Left), text.Box.Height);
            var word = string.Concat(letters.Take(end).Skip(start).Select(letter => whole[letter.Index]));
            var spaced = letters[end - 1].Index + 1 < whole.Length ? word + " " : word;
            yield return new TextRun(spaced, box, name.Value, text.Font.Size, piece.Bold || name.IsBold, piece.Italic || name.IsItalic, text.Font.Color);
            start = end;
        }
    }

    // pdftohtml writes a space for a soft hyphen inside a word, and none for a tab; where the words of pdftotext end, it knows better.
    private static bool IsBreak(Letter left, Letter right, double size)
    {
        const double TabInEm = 0.25;
        if (left.Word < 0 || left.Word == right.Word)
        {
            return left.Word < 0 && right.Index > left.Index + 1;
        }

        return right.Index > left.Index + 1 || right.Left - left.Right > TabInEm * size;
    }

    /// <summary>The visible letters with their places: those of pdftotext where both tools spell the same, otherwise shared out over the box.</summary>
    private static List<Letter> Place(string whole, PdfBox box, IReadOnlyList<WordBox> words)
    {
        var visible = Enumerable.Range(0, whole.Length).Where(i => IsVisible(whole[i])).ToList();
        var placed = words.SelectMany((word, index) => Letters(word, index)).ToList();
        var agree = visible.Count == placed.Count && visible.Zip(placed).All(pair => whole[pair.First] == pair.Second.Character);
        return [.. visible.Select((index, i) =>
        {
            var (left, right) = agree ? (placed[i].Left, placed[i].Right) : Share(box, index, whole.Length);
            return new Letter(index, left, right, agree ? placed[i].Word : -1);
        })];
    }

    private static IEnumerable<(char Character, double Left, double Right, int Word)> Letters(WordBox word, int index) =>
        word.Text.Select((letter, i) =>
        {
            var (left, right) = Share(word.Box, i, word.Text.Length);
            return (Character: letter, left, right, index);
        }).Where(letter => IsVisible(letter.Character));

    private static bool IsVisible(char c) => !char.IsWhiteSpace(c) && c != SoftHyphen;

    private static (double Left, double Right) Share(PdfBox box, int index, int count) =>
        (box.Left + (box.Width * index / count), box.Left + (box.Width * (index + 1) / count));

    /// <summary>One visible letter.</summary>
    /// <param name="Index">Its place in the text of the element.</param>
    /// <param name="Left">Its left side.</param>
    /// <param name="Right">Its right side.</param>
    /// <param name="Word">Which word of pdftotext it belongs to; negative where the tools disagree.</param>
    private readonly record struct Letter(int Index, double Left, double Right, int Word);
}
