using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Furniture;

/// <summary>The pages of a file as rows of words, cleared of all that is not running text, headings, lists, tables or notes.</summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="Contents">The printed contents.</param>
/// <param name="Cover">The title page.</param>
/// <param name="Drawings">What is drawn, by page, where there may be a table or a drawn list.</param>
internal sealed record ClearedPages(
    IReadOnlyList<PageText> Pages, ContentsPage Contents, CoverPage Cover, IReadOnlyDictionary<int, PdfDrawings> Drawings)
{
    /// <summary>Clears the pages of a file.</summary>
    public static ClearedPages Of(IReadOnlyList<ReadPage> read)
    {
        IReadOnlyList<PdfPage> sheets = [.. read.Select(page => page.Sheet)];
        var pages = LineNumbers.Without([.. read.Select(page => page.Text)]);
        var running = RunningMatter.Find(pages);
        pages = [.. pages.Select(running.Without)];
        var cover = CoverPage.Find(pages);
        pages = cover.Lines.Count > 0 ? [pages[0].With([]), .. pages.Skip(1)] : pages;
        var contents = ContentsPage.Find(pages, page => sheets[page - 1].Links);
        pages = WithMargins([.. pages.Select(page => contents.Without(page) with { IsList = contents.ListPages.Contains(page.Number) })]);
        var drawings = pages.Where(page => !page.IsList && DrawingNeed.IsCertain(page))
            .ToDictionary(page => page.Number, page => sheets[page.Number - 1].Drawings);
        return new ClearedPages(pages, contents, cover, drawings);
    }

    /// <summary>Tells every page where most full lines of its width end: a page with little text cannot tell by itself.</summary>
    private static IReadOnlyList<PageText> WithMargins(IReadOnlyList<PageText> pages)
    {
        var margins = pages.GroupBy(page => Math.Round(page.Width)).ToDictionary(
            group => group.Key,
            group => group.SelectMany(page => page.Rows).Select(row => row.Box.Right).Order().ToList() is { Count: > 0 } rights
                ? rights[rights.Count * 9 / 10]
                : 0);
        return [.. pages.Select(page => page with { Margin = margins[Math.Round(page.Width)] })];
    }
}
