using System.Globalization;
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
        var (left, top) = (Number(word, "xMin"), Number(word, "yMin"));
        return new PdfBox(left, top, Math.Max(0, Number(word, "xMax") - left), Math.Max(0, Number(word, "yMax") - top));
    }

    private static double Number(MarkupToken token, string name) =>
        double.TryParse(token.Attributes.GetValueOrDefault(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
