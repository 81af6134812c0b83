using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads what <c>pdftotext -bbox</c> writes: the box of every word, which pdftohtml does not tell.</summary>
internal static class WordBoxReader
{
    /// <summary>The words of every page in order, read while they are asked for.</summary>
    public static IEnumerable<IReadOnlyList<WordBox>> Pages(TextReader reader)
    {
        List<WordBox>? page = null;
        MarkupToken? word = null;
        foreach (var token in MarkupScanner.Scan(reader, static name => name is "page" or "word"))
        {
            if (token is { Kind: MarkupTokenKind.Open, Value: "page" })
            {
                if (page is not null)
                {
                    yield return page;
                }

                page = [];
            }
            else if (token.Kind == MarkupTokenKind.Text && word is not null)
            {
                page?.Add(new WordBox(token.Value, BoxOf(word)));
            }

            word = token is { Kind: MarkupTokenKind.Open, Value: "word" } ? token : null;
        }

        if (page is not null)
        {
            yield return page;
        }
    }

    private static PdfBox BoxOf(MarkupToken word)
    {
        var (left, top) = (word.Attributes.Number("xMin"), word.Attributes.Number("yMin"));
        return new PdfBox(left, top, Math.Max(0, word.Attributes.Number("xMax") - left), Math.Max(0, word.Attributes.Number("yMax") - top));
    }
}
