using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Lines;

namespace PolicyDiff.Ingestion.Pdf.Pages;

/// <summary>
/// Takes the pages of one file as an engine gives them, and puts the words of each into rows.
/// Runs are most of what a large file would hold in memory: none are kept.
/// </summary>
internal sealed class PageReader
{
    private readonly SortedDictionary<int, ReadPage> _pages = [];
    private readonly WordReader _words = new();

    /// <summary>The pages taken so far, in order.</summary>
    public IReadOnlyList<ReadPage> Pages => [.. _pages.Values];

    /// <summary>Takes a page, in any order.</summary>
    public void Take(PdfPage page)
    {
        _pages[page.Number] = Read(page);
        LongDocument.PageIsOver(_pages.Count);
    }

    /// <summary>Reads a page.</summary>
    public ReadPage Read(PdfPage page)
    {
        var text = new PageText(
            page.Number, page.Width, page.Height, [.. RowBuilder.Rows(page.Number, _words.Read(page.Runs)).Select(SpacedLetters.Join)]);
        var (hasText, isBad) = (page.Runs.Count > 0, TextLayer.IsBad(page));

        // A page whose text is yet to be recognised may turn out to hold a table.
        var drawings = !hasText || isBad || DrawingNeed.IsPossible(text) ? page.Drawings : PdfDrawings.None;
        return new ReadPage(page with { Runs = [], Drawings = drawings }, text, hasText, isBad);
    }
}
