using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Puts the text that a piece of content states in the place of its letters (ISO 32000-1, 14.9.4).</summary>
internal static class ActualText
{
    private const double SameLine = 0.5;

    /// <summary>
    /// The letters of the stated text. Those of the content stay where they spell the same, and where they stand on more than one line,
    /// since the
    /// statement does not say where the line ends.
    /// </summary>
    /// <param name="letters">The letters shown; may be empty.</param>
    /// <param name="text">What they stand for; empty where they are not to be read.</param>
    public static IEnumerable<PlacedLetter> Replace(IReadOnlyList<PlacedLetter> letters, string text)
    {
        if (letters.Count == 0 || text.Length == 0)
        {
            return [];
        }

        var isSame = string.Equals(Spelled(string.Concat(letters.Select(letter => letter.Text))), Spelled(text), StringComparison.Ordinal);
        return isSame || letters[0].DistanceTo(letters[^1]).Across > SameLine ? letters : SharedOut(letters, text);
    }

    /// <summary>A letter for every word and every blank of a text, which share the room of the letters by length.</summary>
    private static IEnumerable<PlacedLetter> SharedOut(IReadOnlyList<PlacedLetter> letters, string text)
    {
        var (first, last) = (letters[0], letters[^1]);
        var box = letters.Skip(1).Aggregate(first.Box, (box, letter) => box.Union(letter.Box));
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && char.IsWhiteSpace(text[to]) == char.IsWhiteSpace(text[from]))
            {
                to++;
            }

            var (start, end) = ((double)from / text.Length, (double)to / text.Length);
            yield return first with
            {
                Text = text[from..to],
                Start = Between(first.Start, last.End, start),
                End = Between(first.Start, last.End, end),
                Box = end - start >= 1 ? box : box with { Left = box.Left + (box.Width * start), Width = box.Width * (end - start) },
            };
            from = to;
        }
    }

    private static (double X, double Y) Between((double X, double Y) from, (double X, double Y) to, double share) =>
        (from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));

    private static string Spelled(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\u00AD'));
}
