using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Tables;

namespace PolicyDiff.Ingestion.Pdf.Blocks;

/// <summary>The notes on the pages of a file, each with its place in the reading order.</summary>
internal sealed class PlacedNotes
{
    private readonly List<(int Index, PageNote Note)> _notes;
    private int _next;

    private PlacedNotes(List<(int Index, PageNote Note)> notes) => _notes = notes;

    /// <summary>Places notes after the line beside or above them; those of a page without lines after the page before.</summary>
    /// <param name="pages">The notes by page, ascending.</param>
    /// <param name="items">The reading order.</param>
    public static PlacedNotes Of(IReadOnlyList<(int Page, IReadOnlyList<PdfNote> Notes)> pages, IReadOnlyList<FlowItem> items)
    {
        List<(int Index, PageNote Note)> notes = [];
        foreach (var (page, all) in pages)
        {
            foreach (var note in all.OrderBy(note => note.Box.Top).ThenBy(note => note.Box.Left))
            {
                notes.Add((IndexOf(page, note.Box, items), new PageNote(note.Kind, note.Name, note.Text, SourceLocation.OnPage(page))));
            }
        }

        return new PlacedNotes([.. notes.OrderBy(note => note.Index)]);
    }

    /// <summary>The notes that come before an item and were not taken yet.</summary>
    /// <param name="index">The position of the item; ascending from call to call.</param>
    public IEnumerable<PageNote> TakeBefore(int index)
    {
        while (_next < _notes.Count && _notes[_next].Index <= index)
        {
            yield return _notes[_next++].Note;
        }
    }

    private static int IndexOf(int page, PdfBox box, IReadOnlyList<FlowItem> items)
    {
        var middle = box.Top + (box.Height / 2);
        var (before, above) = (0, 0);
        for (var i = 0; i < items.Count && items[i].Page <= page; i++)
        {
            if (items[i].Page < page)
            {
                before = i + 1;
            }
            else if (TopOf(items[i]) <= middle)
            {
                above = i + 1;
            }
        }

        return Math.Max(before, above);
    }

    private static double TopOf(FlowItem item) => item switch
    {
        FlowLine line => line.Line.Box.Top,
        FlowTable table => table.Parts[0].Top,
        _ => 0,
    };
}
