using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Furniture;
using PolicyDiff.Ingestion.Pdf.Headings;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Pdf.Notes;
using PolicyDiff.Ingestion.Pdf.Tables;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf.Blocks;

/// <summary>Puts headings, text, tables and footnotes together as sections.</summary>
internal sealed class SectionAssembler
{
    private readonly LineMeasures _measures;
    private readonly Hyphenation _hyphenation;

    /// <summary>Assembles with what is usual in the document.</summary>
    public SectionAssembler(LineMeasures measures, Hyphenation hyphenation) => (_measures, _hyphenation) = (measures, hyphenation);

    /// <summary>The top sections in reading order.</summary>
    /// <param name="cover">The title page; its text opens the text before the first heading, where the metadata are looked for.</param>
    /// <param name="items">The flow without footnotes.</param>
    /// <param name="headings">The headings by the index of their first line.</param>
    /// <param name="notes">The footnotes with the index at which they stood.</param>
    /// <param name="onPages">The notes that lie on the pages.</param>
    public IReadOnlyList<Section> Assemble(
        CoverPage cover,
        IReadOnlyList<FlowItem> items,
        IReadOnlyDictionary<int, HeadingDraft> headings,
        IReadOnlyList<(FootnoteDraft Note, int Index)> notes,
        PlacedNotes onPages)
    {
        List<Draft> drafts = [new Draft(null)];
        drafts[0].Blocks.AddRange(cover.Pieces().Select(CoverText));
        var blocks = new BlockBuilder(_measures, _hyphenation);
        var tables = new TableText(_hyphenation);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var (note, _) in notes.Where(note => note.Index == i))
            {
                Attach(drafts, note);
            }

            foreach (var note in onPages.TakeBefore(i))
            {
                blocks.AddAfter(note);
            }

            if (headings.TryGetValue(i, out var heading))
            {
                drafts[^1].Blocks.AddRange(blocks.Take());
                drafts.Add(new Draft(heading));
                drafts[^1].Marks.AddRange(heading.Lines.SelectMany(line => line.Line.Marks));
                i += heading.Lines.Count - 1;
            }
            else if (items[i] is FlowLine line)
            {
                drafts[^1].Marks.AddRange(line.Line.Marks);
                blocks.Add(line);
            }
            else if (items[i] is FlowTable table)
            {
                blocks.Add(tables.Of(table));
            }
        }

        foreach (var note in onPages.TakeBefore(items.Count))
        {
            blocks.AddAfter(note);
        }

        drafts[^1].Blocks.AddRange(blocks.Take());
        foreach (var (note, _) in notes.Where(note => note.Index >= items.Count))
        {
            Attach(drafts, note);
        }

        return Build(drafts);
    }

    private Paragraph CoverText(IReadOnlyList<TextLine> piece)
    {
        var (text, printed) = PlacedText.Of(piece, _hyphenation).Finished();
        return new Paragraph(text, SourceLocation.OnPage(piece[0].Page)) { Printed = printed };
    }

    /// <summary>A note belongs to the section that refers to it first; where none does, to the one it stands in.</summary>
    private void Attach(List<Draft> drafts, FootnoteDraft note)
    {
        var owner = drafts.Find(draft => draft.Marks.Contains(note.Mark)) ?? drafts[^1];
        owner.Marks.Remove(note.Mark);
        var (text, printed) = PlacedText.Of(note.Lines, _hyphenation).Finished();
        if (text.Length > 0)
        {
            owner.Notes.Add(new Footnote(note.Mark, text, SourceLocation.OnPage(note.Lines[0].Page)) { Printed = printed });
        }
    }

    private static IReadOnlyList<Section> Build(List<Draft> drafts)
    {
        var builder = new SectionTreeBuilder();
        foreach (var draft in drafts)
        {
            if (draft.Heading is { } heading)
            {
                builder.Heading(
                    heading.Number?.ToString(), heading.Title, heading.Level, SourceLocation.OnPage(heading.Page), heading.Evidence!);
            }

            foreach (var block in draft.Blocks.Concat(draft.Notes))
            {
                builder.Add(block);
            }
        }

        return builder.Build();
    }

    private sealed record Draft(HeadingDraft? Heading)
    {
        public List<Block> Blocks { get; } = [];

        public List<Block> Notes { get; } = [];

        public List<string> Marks { get; } = [];
    }
}
