using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Structure.Contents;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.PlainText;

/// <summary>Turns printed lines into headings and blocks in reading order.</summary>
internal sealed class TextFlow
{
    private const int RankOfNumbered = 1;

    private const int RankOfUnlisted = 99;

    /// <summary>How many columns a contents list indents for a level; one more or less is a matter of rounding.</summary>
    private const int IndentOfLevel = 3;

    private readonly List<FlowElement> _elements = [];
    private readonly Queue<Footnote> _notes;

    private TextFlow(IReadOnlyList<Footnote> notes) => _notes = new Queue<Footnote>(notes);

    /// <summary>Reads the lines of a document.</summary>
    /// <param name="contents">The lines, the contents list apart.</param>
    /// <param name="notes">The footnotes in reading order.</param>
    public static IReadOnlyList<FlowElement> Read(PrintedContents contents, IReadOnlyList<Footnote> notes)
    {
        var flow = new TextFlow(notes);
        var width = LineWidth.Of(contents.Text);
        flow.Body(contents.Title, width);
        flow.Text(contents, TypedHeadings.Find(contents.Text, contents.Contents, width), width);
        return [.. flow._elements, .. notes.Select(note => new FlowBlock(note))];
    }

    private void Text(PrintedContents contents, IReadOnlyDictionary<int, PrintedHeading> headings, int width)
    {
        var lines = contents.Text;
        var body = new List<TypedLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!headings.TryGetValue(i, out var heading))
            {
                body.Add(lines[i]);
                continue;
            }

            Body(body, width);
            body = [];
            _elements.Add(new FlowHeading(heading.Text, Rank(heading.Text, contents.Contents), lines[i].Location, heading.Evidence));
            i += heading.LineCount - 1;
        }

        Body(body, width);
    }

    /// <summary>
    /// Text shows no sizes: a heading is as deep as the contents list prints it, else numbered, an appendix, or below all that.
    /// </summary>
    private static int Rank(string heading, ContentsList contents)
    {
        var numbered = SectionNumber.TryParseHeading(heading, out _, out _);
        return contents.Find(heading) is { } entry && numbered == entry.Number is not null
            ? RankOfNumbered + ((entry.Indent + 1) / IndentOfLevel)
            : numbered || AppendixHeading.Matches(heading) ? RankOfNumbered : RankOfUnlisted;
    }

    private void Body(IReadOnlyList<TypedLine> lines, int width)
    {
        var tables = PrintedTables.Find(lines, width);
        var from = 0;
        foreach (var (start, count, table) in tables)
        {
            Blocks([.. lines.Skip(from).Take(start - from)], width);
            _elements.Add(new FlowBlock(table));
            from = start + count;
        }

        Blocks([.. lines.Skip(from)], width);
    }

    private void Blocks(IReadOnlyList<TypedLine> lines, int width) =>
        _elements.AddRange(TextBlocks.Read(lines, width).Select(block => Refer(new FlowBlock(block))));

    /// <summary>Takes the references to the next footnotes out of a block.</summary>
    private FlowBlock Refer(FlowBlock block)
    {
        while (_notes.TryPeek(out var note) && Without(block.Block, note.Mark) is { } clean)
        {
            _notes.Dequeue();
            block = new FlowBlock(clean) { NoteMarks = [.. block.NoteMarks, note.Mark] };
        }

        return block;
    }

    private static Block? Without(Block block, string mark) => block switch
    {
        Paragraph paragraph when PageNotes.WithoutReference(paragraph.Text, mark) is { } text => paragraph with { Text = text },
        ListBlock list when Without(list.Items, mark) is { } items => list with { Items = items },
        _ => null,
    };

    private static List<ListItem>? Without(IReadOnlyList<ListItem> items, string mark)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var clean = PageNotes.WithoutReference(items[i].Text, mark) is { } text
                ? items[i] with { Text = text }
                : Without(items[i].Children, mark) is { } children ? items[i] with { Children = children } : null;
            if (clean is not null)
            {
                return [.. items.Take(i), clean, .. items.Skip(i + 1)];
            }
        }

        return null;
    }
}
