using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Structure;
using PolicyDiff.Ingestion.Structure.Flow;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Html;

/// <summary>
/// Turns the text of a page into headings and blocks in reading order, whether a browser shows it at once or only after a click.
/// </summary>
internal sealed class PageFlow
{
    private readonly List<FlowElement> _elements = [];
    private readonly TextGatherer _text = new();
    private readonly List<(string Words, SourceLocation Place)> _struck;
    private readonly HtmlNotes _notes;
    private readonly PageToggles _toggles;
    private readonly int? _page;
    private int _line = 1;

    private PageFlow(HtmlNotes notes, PageToggles toggles, int? page, List<(string Words, SourceLocation Place)> struck) =>
        (_notes, _toggles, _page, _struck) = (notes, toggles, page, struck);

    /// <summary>Reads the text of a page.</summary>
    /// <param name="content">The text.</param>
    /// <param name="page">The number of the page in its folder, from 1; null where it is a document of its own.</param>
    /// <returns>The flow, and the words that are struck out.</returns>
    public static PageReading Read(PageMain content, int? page)
    {
        var flow = new PageFlow(HtmlNotes.Of(content.Root), new PageToggles(content), page, []);
        if (content.Title is { } title)
        {
            flow.Visit(title, bold: false);
        }

        flow.Children(content.Root, bold: false);
        flow.Flush();
        return new PageReading(flow._elements, flow._struck);
    }

    private SourceLocation Place => new(_page, _line);

    private void Children(INode parent, bool bold)
    {
        foreach (var child in parent.ChildNodes)
        {
            Visit(child, bold);
        }
    }

    private void Visit(INode node, bool bold)
    {
        switch (node)
        {
            case IText text:
                _text.Append(text.Data, bold, Place);
                break;
            case IElement element when !PageElements.IsSilent(element):
                _line = element.SourceReference?.Position.Line ?? _line;
                Element(element, bold);
                break;
        }
    }

    private void Element(IElement element, bool bold)
    {
        if (_notes.MarkOf(element) is { } mark)
        {
            Note(element, mark);
        }
        else if (PageElements.HeadingRank(element) is { } rank)
        {
            Heading(element, _toggles.Heading(rank));
        }
        else if (_toggles.LabelOf(element) is { } label)
        {
            Flush();
            Add(label, _toggles.Rank(element));
            Block(element, bold);
        }
        else if (PageToggles.Opens(element))
        {
            Heading(element, _toggles.Rank(element));
        }
        else if (!Special(element))
        {
            Plain(element, bold);
        }
    }

    /// <summary>Elements that are more than text in a row; false for the others.</summary>
    private bool Special(IElement element)
    {
        switch (element)
        {
            case IHtmlTableElement table:
                Flush();
                Table(table);
                return true;
            case { LocalName: "ul" or "ol" or "menu" or "dir" }:
                Flush();
                List(element);
                return true;
            case { LocalName: "dl" }:
                Flush();
                Definitions(element);
                return true;
            case { LocalName: "br" }:
                _text.Break();
                return true;
            case { LocalName: "sup" } when element.QuerySelector("sup,table,p") is null:
                _text.Raise(element.TextContent, _notes.IsReference(element), Place);
                return true;
            case { LocalName: "a" } when _notes.IsReference(element) && NoteMark.IsReference(element.TextContent):
                _text.Raise(element.TextContent, known: true, Place);
                return true;
            case { LocalName: "del" or "s" or "strike" }:
                Struck(element);
                return true;
            default:
                return false;
        }
    }

    private void Plain(IElement element, bool bold)
    {
        if (PageElements.IsBlock(element))
        {
            Block(element, bold);
        }
        else
        {
            Children(element, bold || element.LocalName is "b" or "strong");
        }
    }

    private void Block(IElement element, bool bold)
    {
        Flush();
        Children(element, bold);
        Flush();
    }

    private void Flush() => _elements.AddRange(_text.Take().Blocks());

    private void Heading(IElement element, int rank)
    {
        Flush();
        Add(string.Join(' ', Nested().TextOf(element).Select(text => text.Joined)), rank);
    }

    private void Add(string title, int rank)
    {
        if (title.Any(char.IsLetterOrDigit))
        {
            _elements.Add(new FlowHeading(title, rank, Place, new HeadingEvidence(HeadingSignal.Markup, 1)));
        }
    }

    private void Note(IElement element, string mark)
    {
        Flush();
        if (HtmlNotes.TextOf(element) is { Length: > 0 } text)
        {
            _elements.Add(new FlowBlock(new Footnote(mark, text, Place)));
        }
    }

    private void Struck(IElement element)
    {
        if (element.TextContent.Trim() is { Length: > 0 } words)
        {
            _struck.Add((words, Place));
        }
    }

    private PageFlow Nested() => new(_notes, _toggles, _page, _struck) { _line = _line };

    /// <summary>Everything below an element as lines of text, whatever it is made of.</summary>
    private IReadOnlyList<GatheredText> TextOf(IElement element)
    {
        List<GatheredText> texts = [];
        Gather(element, texts);
        texts.Add(_text.Take());
        return [.. texts.Where(text => text.Lines.Count > 0 || text.NoteMarks.Count > 0)];
    }

    private void Gather(IElement parent, List<GatheredText> texts)
    {
        foreach (var child in parent.ChildNodes)
        {
            var block = child is IElement inner && PageElements.IsBlock(inner);
            if (block)
            {
                texts.Add(_text.Take());
            }

            if (child is IElement { LocalName: not ("br" or "sup" or "del" or "s" or "strike" or "a") } element
                && !PageElements.IsSilent(element))
            {
                Gather(element, texts);
            }
            else if (child is IElement { LocalName: "a" } link && !_notes.IsReference(link))
            {
                Gather(link, texts);
            }
            else
            {
                Visit(child, bold: false);
            }

            if (block)
            {
                texts.Add(_text.Take());
            }
        }
    }

    private void Table(IHtmlTableElement table)
    {
        if (PageTables.IsLayout(table))
        {
            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
            {
                Block(cell, bold: false);
            }

            return;
        }

        var place = Place;
        List<string> marks = [];
        if (table.Caption is { } caption)
        {
            Block(caption, bold: false);
        }

        var read = PageTables.Read(table, place, cell =>
        {
            var texts = Nested().TextOf(cell);
            marks.AddRange(texts.SelectMany(text => text.NoteMarks));
            return string.Join('\n', texts.SelectMany(text => text.Lines));
        });
        if (read is not null)
        {
            _elements.Add(new FlowBlock(read) { NoteMarks = marks });
        }
    }

    private void List(IElement list)
    {
        if (PageLists.IsLayout(list) || list.Children.Any(item => _notes.MarkOf(item) is not null))
        {
            foreach (var item in list.Children)
            {
                _line = item.SourceReference?.Position.Line ?? _line;
                Element(item, bold: false);
                Flush();
            }

            return;
        }

        var place = Place;
        var read = new PageLists(ItemFlow).Read(list, place);
        if (read.Items.Count > 0)
        {
            _elements.Add(new FlowBlock(new ListBlock(read.Items, place)) { NoteMarks = read.NoteMarks });
        }

        _elements.AddRange(read.Apart);
    }

    /// <summary>What an item of a list holds, and where it begins.</summary>
    private (IReadOnlyList<FlowElement> Flow, SourceLocation Place) ItemFlow(IElement item)
    {
        var nested = Nested();
        nested._line = item.SourceReference?.Position.Line ?? _line;
        var place = nested.Place;
        nested.Children(item, bold: false);
        nested.Flush();
        return (nested._elements, place);
    }

    /// <summary>Terms with their meaning: items where the meaning is one paragraph each, else headings with text.</summary>
    private void Definitions(IElement list)
    {
        var parts = list.QuerySelectorAll("dt,dd").Where(part => part.Closest("dl") == list).ToList();
        var place = Place;
        var flows = parts.Select(part => (part.LocalName, Part: part, Item: ItemFlow(part))).ToList();
        if (flows.All(flow => flow.Item.Flow.All(element => element is FlowHeading or FlowBlock { Block: Paragraph }))
            && flows.All(flow => flow.LocalName == "dt" || flow.Item.Flow.Count <= 1))
        {
            var items = PageLists.Definitions([.. flows.Select(flow => (flow.LocalName == "dt", flow.Item.Flow, flow.Item.Place))]);
            _elements.AddRange(items.Count == 0 ? [] : [new FlowBlock(new ListBlock(items, place))]);
            return;
        }

        foreach (var (name, part, item) in flows)
        {
            if (name == "dt")
            {
                _line = item.Place.Line ?? _line;
                Heading(part, _toggles.Rank(part));
            }
            else
            {
                _elements.AddRange(item.Flow);
            }
        }
    }
}
