using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads what <c>pdftotext -bbox</c> writes: the box of every word, which pdftohtml does not tell.</summary>
internal sealed class WordBoxReader
{
    private readonly List<List<WordBox>> _pages = [];

    /// <summary>The words of a page; empty where it was not read.</summary>
    /// <param name="page">Page from 1.</param>
    public IReadOnlyList<WordBox> WordsOf(int page) => page <= _pages.Count ? _pages[page - 1] : [];

    /// <summary>Reads the output to its end.</summary>
    public void Read(TextReader reader)
    {
        MarkupToken? word = null;
        foreach (var token in MarkupScanner.Scan(reader, static name => name is "page" or "word"))
        {
            if (token is { Kind: MarkupTokenKind.Open, Value: "page" })
            {
                _pages.Add([]);
            }
            else if (token.Kind == MarkupTokenKind.Text && word is not null && _pages.Count > 0)
            {
                _pages[^1].Add(new WordBox(token.Value, BoxOf(word)));
            }

            word = token is { Kind: MarkupTokenKind.Open, Value: "word" } ? token : null;
        }
    }

    private static PdfBox BoxOf(MarkupToken word)
    {
        var (left, top) = (word.Attributes.Number("xMin"), word.Attributes.Number("yMin"));
        return new PdfBox(left, top, Math.Max(0, word.Attributes.Number("xMax") - left), Math.Max(0, word.Attributes.Number("yMax") - top));
    }
}
