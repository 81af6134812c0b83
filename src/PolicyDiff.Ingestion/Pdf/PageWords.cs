using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>The pages of a file once their runs are words. Nothing here refers to the runs, which are most of what a large file holds in memory.</summary>
/// <param name="Sheets">The pages without their text.</param>
/// <param name="Words">The words of each page, without the numbers of its lines.</param>
internal sealed record PageWords(IReadOnlyList<PdfPage> Sheets, IReadOnlyList<IReadOnlyList<Word>> Words)
{
    /// <summary>The words of the pages that an engine read.</summary>
    public static PageWords Of(IReadOnlyList<PdfPage> pages)
    {
        var reader = new WordReader();
        return new PageWords([.. pages.Select(page => page with { Runs = [] })], LineNumbers.Without([.. pages.Select(page => reader.Read(page.Runs))]));
    }
}
