using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Blocks;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Furniture;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Pages;
using PolicyDiff.Ingestion.Pdf.Tables;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>The pages of a file as one flow in reading order, with what was set apart on the way.</summary>
/// <param name="Items">Lines and tables in reading order; tables over pages are one item.</param>
/// <param name="Contents">The printed contents.</param>
/// <param name="Cover">The title page.</param>
internal sealed record PdfLayout(IReadOnlyList<FlowItem> Items, ContentsPage Contents, CoverPage Cover)
{
    /// <summary>Lays out the pages of a file.</summary>
    public static PdfLayout Of(ClearedPages pages) =>
        new(TableStitcher.Stitch([.. Flow(pages.Pages, pages.Drawings)]), pages.Contents, pages.Cover);

    private static IEnumerable<FlowItem> Flow(IReadOnlyList<PageText> pages, IReadOnlyDictionary<int, PdfDrawings> drawn)
    {
        var ruled = pages.Select(page => WithoutTables(page, drawn.GetValueOrDefault(page.Number, PdfDrawings.None))).ToList();
        var columns = PageColumnsFinder.Learn([.. ruled.Select(page => page.Page)]);
        return ruled.SelectMany(page => FlowBuilder.Items(
            page.Page, page.Tables, columns.For(page.Page), drawn.GetValueOrDefault(page.Page.Number, PdfDrawings.None).Marks));
    }

    private static (PageText Page, IReadOnlyList<TableDraft> Tables) WithoutTables(PageText page, PdfDrawings drawings)
    {
        List<TableDraft> tables = [];
        var words = page.Rows.SelectMany(row => row.Words).ToList();
        var grids = RulingGridFinder.Find(drawings.Rulings, page.Width, page.Height);
        Take(grids.Where(grid => !grid.IsOneRow), isDrawn: true);
        Take(
            RuledRowsFinder.Find([.. drawings.Rulings.Where(ruling => !tables.Exists(table => table.Encloses(ruling.Box)))], words),
            isDrawn: false);
        Take(grids.Where(grid => grid.IsOneRow).Select(grid => OpenRows.AddTo(grid, words)), isDrawn: true);
        return tables.Count == 0 ? (page, tables) : (page.With(RowBuilder.Rows(page.Number, words)), tables);

        void Take(IEnumerable<RulingGrid> found, bool isDrawn)
        {
            foreach (var drawn in found)
            {
                var inside = words.Where(drawn.Holds).ToList();
                var grid = UnruledRows.AddTo(UnruledColumns.AddTo(drawn, inside, isDrawn), inside);
                if (TableBuilder.FromGrid(page.Number, grid, inside) is { } table)
                {
                    tables.Add(table);
                    words.RemoveAll(grid.Holds);
                }
            }
        }
    }
}
