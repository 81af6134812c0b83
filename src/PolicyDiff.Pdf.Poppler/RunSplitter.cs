using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>
/// Cuts the text elements of pdftohtml into words, each with its own box. pdftohtml joins words over gaps as wide as a line is high, so a
/// narrow space between two columns would be lost without it.
/// </summary>
internal static class RunSplitter
{
    /// <summary>The words of a text element; a word that a space follows keeps one space at its end.</summary>
    /// <param name="text">The text element.</param>
    /// <param name="words">The words that pdftotext found on the same page.</param>
    /// <returns>At least one run where the element holds more than white space. Where the two tools disagree, boxes are shared out by length.</returns>
    public static IEnumerable<TextRun> Split(RawText text, WordIndex words)
    {
        var whole = string.Concat(text.Pieces.Select(piece => piece.Text));
        var edges = Edges(whole, text.Box, words.On(text.Box));
        var pieceOf = text.Pieces.SelectMany((piece, index) => Enumerable.Repeat(index, piece.Text.Length)).ToArray();
        for (var start = NextWord(whole, 0); start < whole.Length;)
        {
            var end = EndOfWord(whole, start);
            var piece = text.Pieces[pieceOf[start]];
            var box = new PdfBox(edges[start].Left, text.Box.Top, Math.Max(0, edges[end - 1].Right - edges[start].Left), text.Box.Height);
            var spaced = end < whole.Length ? whole[start..end] + " " : whole[start..end];
            yield return new TextRun(spaced, box, text.Font.Name, text.Font.Size, piece.Bold || text.Font.Bold, piece.Italic || text.Font.Italic, text.Font.Color);
            start = NextWord(whole, end);
        }
    }

    private static (double Left, double Right)[] Edges(string whole, PdfBox box, IReadOnlyList<WordBox> words)
    {
        var edges = new (double Left, double Right)[whole.Length];
        var letters = Enumerable.Range(0, whole.Length).Where(i => !char.IsWhiteSpace(whole[i])).ToList();
        var placed = words.SelectMany(Letters).ToList();
        var agree = letters.Count == placed.Count && letters.Zip(placed).All(pair => whole[pair.First] == pair.Second.Letter);
        for (var i = 0; i < letters.Count; i++)
        {
            edges[letters[i]] = agree ? (placed[i].Left, placed[i].Right) : Share(box, letters[i], whole.Length);
        }

        return edges;
    }

    private static IEnumerable<(char Letter, double Left, double Right)> Letters(WordBox word) =>
        word.Text.Select((letter, i) =>
        {
            var (left, right) = Share(word.Box, i, word.Text.Length);
            return (letter, left, right);
        }).Where(letter => !char.IsWhiteSpace(letter.letter));

    private static (double Left, double Right) Share(PdfBox box, int index, int count) =>
        (box.Left + (box.Width * index / count), box.Left + (box.Width * (index + 1) / count));

    private static int NextWord(string whole, int start)
    {
        while (start < whole.Length && char.IsWhiteSpace(whole[start]))
        {
            start++;
        }

        return start;
    }

    private static int EndOfWord(string whole, int start)
    {
        while (start < whole.Length && !char.IsWhiteSpace(whole[start]))
        {
            start++;
        }

        return start;
    }
}
