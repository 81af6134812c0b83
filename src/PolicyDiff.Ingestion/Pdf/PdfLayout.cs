using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>The pages of a file as one flow in reading order, with what was set apart on the way.</summary>
/// <param name="Items">Lines and tables in reading order; tables over pages are one item.</param>
/// <param name="Contents">The printed contents.</param>
/// <param name="Cover">The title page.</param>
internal sealed record PdfLayout(IReadOnlyList<FlowItem> Items, ContentsPage Contents, CoverPage Cover)
{
    /// <summary>Lays out the pages of a file.</summary>
    /// <param name="text">The words of its pages.</param>
    /// <param name="drawings">What is drawn on the given pages, which come without their text; asked once.</param>
    public static PdfLayout Of(PageWords text, Func<IReadOnlyList<PdfPage>, IReadOnlyDictionary<int, PdfDrawings>> drawings)
    {
        var sheets = text.Sheets;
        IReadOnlyList<PageText> pages = [.. sheets.Zip(text.Words, Rows)];
        var running = RunningMatter.Find(pages);
        pages = [.. pages.Select(running.Without)];
        var cover = CoverPage.Find(pages);
        pages = cover.Lines.Count > 0 ? [pages[0].With([]), .. pages.Skip(1)] : pages;
        var contents = ContentsPage.Find(pages, page => sheets[page - 1].Links);
        pages = [.. pages.Select(contents.Without)];
        pages = WithMargins(pages);
        var drawn = drawings([.. pages.Where(MayHoldTable).Select(page => sheets[page.Number - 1])]);
        return new PdfLayout(TableStitcher.Stitch([.. Flow(pages, drawn)]), contents, cover);
    }

    private static PageText Rows(PdfPage page, IReadOnlyList<Word> words) => new(page.Number, page.Width, page.Height, RowBuilder.Rows(page.Number, words));

    /// <summary>Tells every page where most full lines of its width end: a page with little text cannot tell by itself.</summary>
    private static IReadOnlyList<PageText> WithMargins(IReadOnlyList<PageText> pages)
    {
        var margins = pages.GroupBy(page => Math.Round(page.Width)).ToDictionary(
            group => group.Key,
            group => group.SelectMany(page => page.Rows).Select(row => row.Box.Right).Order().ToList() is { Count: > 0 } rights ? rights[rights.Count * 9 / 10] : 0);
        return [.. pages.Select(page => page with { Margin = margins[Math.Round(page.Width)] })];
    }

    private static IEnumerable<FlowItem> Flow(IReadOnlyList<PageText> pages, IReadOnlyDictionary<int, PdfDrawings> drawn)
    {
        var ruled = pages.Select(page => WithoutTables(page, drawn.GetValueOrDefault(page.Number, PdfDrawings.None))).ToList();
        var columns = PageColumnsFinder.Learn([.. ruled.Select(page => page.Page)]);
        return ruled.SelectMany(page => FlowBuilder.Items(page.Page, page.Tables, columns.For(page.Page), drawn.GetValueOrDefault(page.Page.Number, PdfDrawings.None).Marks));
    }

    private static (PageText Page, IReadOnlyList<TableDraft> Tables) WithoutTables(PageText page, PdfDrawings drawings)
    {
        List<TableDraft> tables = [];
        var words = page.Rows.SelectMany(row => row.Words).ToList();
        var grids = RulingGridFinder.Find(drawings.Rulings, page.Width, page.Height);
        Take(grids.Where(grid => !grid.IsOneRow));
        Take(RuledRowsFinder.Find([.. drawings.Rulings.Where(ruling => !tables.Exists(table => table.Encloses(ruling.Box)))], words));
        Take(grids.Where(grid => grid.IsOneRow).Select(grid => OpenRows.AddTo(grid, words)));
        return tables.Count == 0 ? (page, tables) : (page.With(RowBuilder.Rows(page.Number, words)), tables);

        void Take(IEnumerable<RulingGrid> found)
        {
            foreach (var grid in found)
            {
                if (TableBuilder.FromGrid(page.Number, grid, [.. words.Where(grid.Holds)]) is { } table)
                {
                    tables.Add(table);
                    words.RemoveAll(grid.Holds);
                }
            }
        }
    }

    /// <summary>
    /// Whether rows of the page have gaps like those between columns, or stand in from the margin as items of a drawn list do and no item with
    /// a printed mark explains.
    /// </summary>
    private static bool MayHoldTable(PageText page)
    {
        const double Indent = 6;
        const double SameLeft = 1.5;
        if (page.Rows.Count == 0)
        {
            return false;
        }

        var left = page.Rows.Min(row => row.Box.Left);
        var items = page.Rows.Where(row => row.Words.Count > 1 && ItemMark.IsMarker(row.Words[0].Text)).SelectMany(row => row.Words.Take(2)).Select(word => word.Box.Left).ToList();
        return page.Rows.Count(row => WideGaps.Starts(row).Any() || (row.Box.Left > left + Indent && !items.Exists(item => Math.Abs(item - row.Box.Left) < SameLeft))) >= 2;
    }
}
