using PolicyDiff.Core.Documents.Places;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Tells where the words of a line are in its text.</summary>
internal static class LineParts
{
    /// <summary>
    /// The line in parts that hold all that is printed between their first and last
    /// word; one part, unless a raised figure within it is left out.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="withMarks">Whether the raised figures that point to footnotes are part of the text.</param>
    public static IEnumerable<PrintedLine> Of(TextLine line, bool withMarks)
    {
        List<PageWord> part = [];
        var (start, length) = (0, 0);
        PageWord? before = null;
        foreach (var word in line.Words)
        {
            if (!withMarks && line.IsRaised(word))
            {
                if (part.Count > 0)
                {
                    yield return Part(line.Page, start, part);
                    part = [];
                }

                continue;
            }

            length += before is { } left && TextLine.IsApart(left, word) ? 1 : 0;
            start = part.Count == 0 ? length : start;
            part.Add(word);
            length += word.Text.Length;
            before = word;
        }

        if (part.Count > 0)
        {
            yield return Part(line.Page, start, part);
        }
    }

    private static PrintedLine Part(int page, int start, List<PageWord> words)
    {
        var printed = new PrintedWord[words.Count];
        var (length, box) = (0, words[0].Box);
        for (var i = 0; i < words.Count; i++)
        {
            length += i > 0 && TextLine.IsApart(words[i - 1], words[i]) ? 1 : 0;
            printed[i] = new PrintedWord(length, words[i].Text.Length, (float)words[i].Box.Left, (float)words[i].Box.Right);
            length += words[i].Text.Length;
            box = box.Union(words[i].Box);
        }

        return new PrintedLine(start, length, PageBox.Around(page, box)) { Words = printed };
    }
}
