using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf.Blocks;

/// <summary>Makes paragraphs and lists of the lines of one section, over line and page breaks.</summary>
internal sealed class BlockBuilder
{
    private const double SameEdge = 4;

    private readonly LineMeasures _measures;
    private readonly Hyphenation _hyphenation;
    private readonly List<Block> _blocks = [];
    private readonly List<Block> _after = [];
    private readonly List<ItemDraft> _items = [];
    private readonly Stack<ItemDraft> _open = new();
    private ItemDraft? _continued;
    private PlacedText _paragraph = new();
    private int _paragraphPage;
    private FlowLine? _above;

    /// <summary>Builds with what is usual in the document.</summary>
    public BlockBuilder(LineMeasures measures, Hyphenation hyphenation) => (_measures, _hyphenation) = (measures, hyphenation);

    /// <summary>Takes the next line.</summary>
    public void Add(FlowLine line)
    {
        if (MarkerOf(line) is { } marker)
        {
            BeginItem(line, marker);
        }
        else if (_open.Count > 0 && OwnerOf(line) is { } owner)
        {
            owner.Text.Continue(PlacedText.Of(line.Line), breaks: _above is not null && Breaks(_above, line), _hyphenation);
            _continued = owner;
        }
        else if (!_paragraph.IsEmpty && _above is not null && !Breaks(_above, line))
        {
            _paragraph.Join(PlacedText.Of(line.Line), _hyphenation);
        }
        else
        {
            EndParagraph();
            EndList();
            AddWaiting();
            (_paragraph, _paragraphPage) = (PlacedText.Of(line.Line), line.Page);
        }

        _above = line;
    }

    /// <summary>Takes a finished block, such as a table.</summary>
    public void Add(Block block)
    {
        EndParagraph();
        EndList();
        AddWaiting();
        _blocks.Add(block);
        _above = null;
    }

    /// <summary>Takes a finished block that comes after the paragraph or list that is open, which may go on behind it.</summary>
    public void AddAfter(Block block) => _after.Add(block);

    /// <summary>The blocks so far, in reading order; the builder is empty afterwards.</summary>
    public IReadOnlyList<Block> Take()
    {
        EndParagraph();
        EndList();
        AddWaiting();
        Block[] taken = [.. _blocks];
        _blocks.Clear();
        _above = null;
        return taken;
    }

    private (string Marker, int Words)? MarkerOf(FlowLine line)
    {
        if (line.Drawn is not null)
        {
            return (line.Drawn, 0);
        }

        var words = line.Line.Words;
        if (words.Count < 2 || !ItemMark.IsMarker(words[0].Text) || (!ItemMark.IsBullet(words[0].Text) && BreaksOff(_above, line)))
        {
            return null;
        }

        // A dash or a figure at the start of a line may be part of a sentence that runs on from the line above.
        var certain = words[0].Text is "•" || words[1].Box.Left - words[0].Box.Right > 0.6 * line.Line.Size;
        var free = _above is null
            || Breaks(_above, line)
            || _open.Count > 0
            || LineBreaks.EndsSentence(_above.Line.Text)
            || line.Line.Box.Left > _above.Line.Box.Left + SameEdge;
        return certain || free ? (words[0].Text, 1) : null;
    }

    private void BeginItem(FlowLine line, (string Marker, int Words) marker)
    {
        EndParagraph();
        if (_items.Count == 0)
        {
            AddWaiting();
        }

        var rest = marker.Words == 0 ? line.Line : line.Line.Part(1, line.Line.Words.Count);
        var item = new ItemDraft(marker.Marker, line.Line.Box.Left, rest.Box.Left, line.Page, PlacedText.Of(rest));
        while (_open.Count > 0 && !IsBelow(item, _open.Peek()))
        {
            _open.Pop();
        }

        (_open.Count == 0 ? _items : _open.Peek().Children).Add(item);
        _open.Push(item);
    }

    // The columns of a page differ in their left side, so an item further left on another page may still be a neighbour.
    private static bool IsBelow(ItemDraft item, ItemDraft above) =>
        item.Left > above.Left + SameEdge && !(ItemMark.SameKind(item.Marker, above.Marker) && item.Page != above.Page);

    /// <summary>The open item whose text goes on in the line; null where the list has ended.</summary>
    private ItemDraft? OwnerOf(FlowLine line)
    {
        var above = _above!;
        var last = _open.Peek();
        if (line.RegionStart)
        {
            return Breaks(above, line) ? null : last;
        }

        if (line.Line.Box.Left >= last.TextLeft - SameEdge)
        {
            return IsFar(above, line) ? null : last;
        }

        // On the next page or in the next column the margin may be another one.
        if (above.RegionStart && _continued == last
            && Math.Abs(line.Line.Box.Left - above.Line.Box.Left) <= SameEdge && !Breaks(above, line))
        {
            return last;
        }

        // A list without hanging indent goes on at the mark.
        var hangs = last.TextLeft > last.Left + SameEdge;
        var atMark = Math.Abs(line.Line.Box.Left - last.Left) <= SameEdge;
        if (atMark && !Breaks(above, line) && (!hangs || LineBreaks.BeginsSmall(line.Line.Text)))
        {
            return last;
        }

        return _open.FirstOrDefault(
            item => item != last && Math.Abs(line.Line.Box.Left - item.TextLeft) <= SameEdge && line.Line.Box.Left > item.Left + SameEdge);
    }

    private bool IsFar(FlowLine above, FlowLine line) =>
        line.Line.Box.Top - above.Line.Box.Top > Math.Max(_measures.Pitch(above.Line.Size) * 2, above.Line.Size * 2.4);

    /// <summary>Whether a new paragraph begins with the line.</summary>
    private bool Breaks(FlowLine above, FlowLine line)
    {
        var (first, second) = (above.Line, line.Line);
        if (Math.Abs(first.Size - second.Size) > 1 || first.Style.Bold != second.Style.Bold)
        {
            return !(line.RegionStart || Runs(first, second));
        }

        if (BreaksOff(above, line) && (line.RegionStart || !IsFar(above, line)))
        {
            return false;
        }

        var meant = LineBreaks.WasMeant(first, second, above.Right);
        if (line.RegionStart)
        {
            return LineBreaks.EndsSentence(first.Text)
                ? meant || !LineBreaks.BeginsSmall(second.Text)
                : meant && !LineBreaks.BeginsSmall(second.Text);
        }

        if (second.Box.Top - first.Box.Top > _measures.Pitch(first.Size) * 1.22)
        {
            return true;
        }

        if (Math.Abs(second.Box.Left - first.Box.Left) > SameEdge && second.Box.Left > first.Box.Left && _open.Count == 0)
        {
            return !LineBreaks.BeginsSmall(second.Text);
        }

        return meant && (LineBreaks.EndsSentence(first.Text) || !LineBreaks.BeginsSmall(second.Text));
    }

    private static bool BreaksOff(FlowLine? above, FlowLine line) =>
        above is not null && Hyphenation.BreaksOff(above.Line.Text, line.Line.Text);

    // Bold words at the start or end of a paragraph may fill a line by themselves.
    private static bool Runs(TextLine first, TextLine second) =>
        Math.Abs(first.Size - second.Size) <= 1 && LineBreaks.BeginsSmall(second.Text);

    private void EndParagraph()
    {
        var (text, printed) = _paragraph.Finished();
        if (text.Length > 0)
        {
            EndList();
            _blocks.Add(new Paragraph(text, SourceLocation.OnPage(_paragraphPage)) { Printed = printed });
            AddWaiting();
        }

        _paragraph = new PlacedText();
    }

    private void AddWaiting()
    {
        _blocks.AddRange(_after);
        _after.Clear();
    }

    private void EndList()
    {
        if (_items.Count > 0)
        {
            _blocks.Add(new ListBlock([.. _items.Select(item => item.ToItem())], SourceLocation.OnPage(_items[0].Page)));
            AddWaiting();
        }

        _items.Clear();
        _open.Clear();
    }
}
