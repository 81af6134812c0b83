using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Makes the pages of the port from what the two tools say of a page.</summary>
internal static partial class PageAssembler
{
    /// <summary>A page with a run for every word and its links.</summary>
    public static PdfPage Assemble(RawPage page, IReadOnlyList<WordBox> words)
    {
        var index = new WordIndex(words);
        var runs = page.Texts.SelectMany(text => RunSplitter.Split(text, index)).ToList();
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
