using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Contents;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Makes the pages of the port from what the two tools say of a page.</summary>
internal static partial class PageAssembler
{
    // Where texts lie over each other, no program tells their letters apart.
    private const double MostMisfits = 0.1;

    /// <summary>A page with a run for every word and its links. Letters that the words do not tell of share out the box of their text.</summary>
    /// <param name="page">What pdftohtml said of it.</param>
    /// <param name="words">Its words with their places.</param>
    /// <param name="pool">Holds the words of the file.</param>
    public static PdfPage Assemble(RawPage page, IReadOnlyList<WordBox> words, WordPool pool) => Assemble(page, words, pool, out _);

    /// <summary>As <see cref="Assemble(RawPage, IReadOnlyList{WordBox}, WordPool)"/>; null where the words do not tell of many texts, and are perhaps not those of the page.</summary>
    public static PdfPage? TryAssemble(RawPage page, IReadOnlyList<WordBox> words, WordPool pool)
    {
        var assembled = Assemble(page, words, pool, out var misfits);
        return misfits <= MostMisfits * page.Texts.Count ? assembled : null;
    }

    private static PdfPage Assemble(RawPage page, IReadOnlyList<WordBox> words, WordPool pool, out int misfits)
    {
        var index = new WordIndex(words);
        List<TextRun> runs = [];
        misfits = page.Texts.Count(text => !RunSplitter.Split(text, index, pool, runs));
        return new PdfPage(page.Number, page.Width, page.Height, runs, [.. page.Texts.SelectMany(LinksOf)]);
    }

    private static IEnumerable<PdfLink> LinksOf(RawText text) =>
        text.Pieces
            .Where(piece => piece.Target is not null && !string.IsNullOrWhiteSpace(piece.Text))
            .Select(piece =>
            {
                var inside = InsideTarget().Match(piece.Target!);
                return inside.Success
                    ? new PdfLink(piece.Text.Trim(), text.Box, int.Parse(inside.Groups["page"].ValueSpan, CultureInfo.InvariantCulture), null)
                    : new PdfLink(piece.Text.Trim(), text.Box, null, piece.Target);
            });

    // pdftohtml writes a link to a page of the same file as "NAME.html#12".
    [GeneratedRegex(@"^(?![A-Za-z]+:).*\.html#(?<page>\d{1,6})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InsideTarget();
}
