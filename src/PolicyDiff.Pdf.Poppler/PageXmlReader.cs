using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads what <c>pdftohtml -xml</c> writes: pages, text elements, fonts, links and the outline.</summary>
internal sealed class PageXmlReader
{
    private readonly double _scale;
    private readonly Dictionary<string, FontSpec> _fonts = new(StringComparer.Ordinal);
    private readonly Action<RawPage> _take;
    private readonly List<PdfOutlineItem> _outline = [];
    private RawPage? _page;
    private List<RawText> _texts = [];
    private MarkupToken? _text;
    private List<RawPiece> _pieces = [];
    private bool _bold;
    private bool _italic;
    private string? _target;
    private MarkupToken? _item;
    private string _itemTitle = string.Empty;
    private int _depth;

    /// <summary>Reads output made with the given zoom.</summary>
    /// <param name="scale">The <c>-zoom</c> factor; positions and sizes are divided by it.</param>
    /// <param name="take">Gets the pages in order, each once it is whole.</param>
    public PageXmlReader(double scale, Action<RawPage> take) => (_scale, _take) = (scale, take);

    /// <summary>The outline read, in order.</summary>
    public IReadOnlyList<PdfOutlineItem> Outline => _outline;

    /// <summary>Reads the output to its end.</summary>
    public void Read(TextReader reader)
    {
        foreach (var token in MarkupScanner.Scan(reader, static name => name is "page" or "fontspec" or "text" or "b" or "i" or "a" or "outline" or "item"))
        {
            Take(token);
        }

        ClosePage();
    }

    private void Take(MarkupToken token)
    {
        switch (token.Kind)
        {
            case MarkupTokenKind.Text when _text is not null:
                _pieces.Add(new RawPiece(token.Value, _bold, _italic, _target));
                break;
            case MarkupTokenKind.Text when _item is not null:
                _itemTitle += token.Value;
                break;
            case MarkupTokenKind.Open:
                Open(token);
                break;
            case MarkupTokenKind.Close:
                Close(token.Value);
                break;
        }
    }

    private void Open(MarkupToken token)
    {
        switch (token.Value)
        {
            case "page":
                ClosePage();
                _texts = [];
                _page = new RawPage((int)token.Attributes.Number("number"), token.Attributes.Number("width") / _scale, token.Attributes.Number("height") / _scale, _texts);
                break;
            case "fontspec":
                _fonts[token.Attributes.Text("id")] = new FontSpec(FontName.Of(token.Attributes.Text("family")), token.Attributes.Number("size") / _scale, token.Attributes.Text("color"));
                break;
            case "text":
                CloseText();
                (_text, _bold, _italic, _target) = (token, false, false, null);
                break;
            case "b":
                _bold = true;
                break;
            case "i":
                _italic = true;
                break;
            case "a":
                _target = token.Attributes.Text("href");
                break;
            case "outline":
                _depth++;
                break;
            case "item":
                (_item, _itemTitle) = (token, string.Empty);
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "text":
                CloseText();
                break;
            case "b":
                _bold = false;
                break;
            case "i":
                _italic = false;
                break;
            case "a":
                _target = null;
                break;
            case "outline":
                _depth--;
                break;
            case "item" when _item is not null:
                var page = (int)_item.Attributes.Number("page");
                _outline.Add(new PdfOutlineItem(_itemTitle.Trim(), Math.Max(1, _depth), page > 0 ? page : null));
                _item = null;
                break;
        }
    }

    private void ClosePage()
    {
        CloseText();
        if (_page is { } page)
        {
            _page = null;
            _take(page);
        }
    }

    private void CloseText()
    {
        if (_text is { } text && _page is not null && _pieces.Any(piece => !string.IsNullOrWhiteSpace(piece.Text)))
        {
            var box = new PdfBox(
                text.Attributes.Number("left") / _scale,
                text.Attributes.Number("top") / _scale,
                Math.Max(0, text.Attributes.Number("width") / _scale),
                Math.Max(0, text.Attributes.Number("height") / _scale));
            _texts.Add(new RawText(box, _fonts.GetValueOrDefault(text.Attributes.Text("font"), FontSpec.Unknown), _pieces));
        }

        (_text, _pieces) = (null, []);
    }
}
