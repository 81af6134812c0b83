using System.Globalization;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads what <c>pdftohtml -xml</c> writes: pages, text elements, fonts, links and the outline.</summary>
internal sealed class PageXmlReader
{
    private readonly double _scale;
    private readonly Dictionary<string, FontSpec> _fonts = new(StringComparer.Ordinal);
    private readonly List<RawPage> _pages = [];
    private readonly List<PdfOutlineItem> _outline = [];
    private List<RawText>? _texts;
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
    public PageXmlReader(double scale) => _scale = scale;

    /// <summary>The pages read, in order.</summary>
    public IReadOnlyList<RawPage> Pages => _pages;

    /// <summary>The outline read, in order.</summary>
    public IReadOnlyList<PdfOutlineItem> Outline => _outline;

    /// <summary>Reads the output to its end.</summary>
    public void Read(TextReader reader)
    {
        foreach (var token in MarkupScanner.Scan(reader, static name => name is "page" or "fontspec" or "text" or "b" or "i" or "a" or "outline" or "item"))
        {
            Take(token);
        }
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
                _texts = [];
                _pages.Add(new RawPage((int)Number(token, "number"), Number(token, "width") / _scale, Number(token, "height") / _scale, _texts));
                break;
            case "fontspec":
                _fonts[Value(token, "id")] = new FontSpec(FontName.Of(Value(token, "family")), Number(token, "size") / _scale, Value(token, "color"));
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
                _target = Value(token, "href");
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
                var page = (int)Number(_item, "page");
                _outline.Add(new PdfOutlineItem(_itemTitle.Trim(), Math.Max(1, _depth), page > 0 ? page : null));
                _item = null;
                break;
        }
    }

    private void CloseText()
    {
        if (_text is { } text && _texts is not null && _pieces.Any(piece => !string.IsNullOrWhiteSpace(piece.Text)))
        {
            var box = new PdfBox(
                Number(text, "left") / _scale,
                Number(text, "top") / _scale,
                Math.Max(0, Number(text, "width") / _scale),
                Math.Max(0, Number(text, "height") / _scale));
            _texts.Add(new RawText(box, _fonts.GetValueOrDefault(Value(text, "font"), FontSpec.Unknown), _pieces));
        }

        (_text, _pieces) = (null, []);
    }

    private static string Value(MarkupToken token, string name) => token.Attributes.GetValueOrDefault(name, string.Empty);

    private static double Number(MarkupToken token, string name) =>
        double.TryParse(Value(token, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
