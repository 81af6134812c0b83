using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads what <c>pdftocairo -svg</c> writes and keeps the straight lines, the sides of rectangles and the small shapes of every page.</summary>
internal sealed class DrawingReader
{
    private readonly int _firstPage;
    private readonly SortedDictionary<int, PdfDrawings> _pages = [];
    private List<PdfRuling> _rulings = [];
    private List<PdfBox> _marks = [];
    private int _definitions;
    private int _page;

    /// <summary>Reads output that begins with the given page.</summary>
    /// <param name="firstPage">Page from 1.</param>
    public DrawingReader(int firstPage) => (_firstPage, _page) = (firstPage, firstPage - 1);

    /// <summary>What is drawn, by page.</summary>
    public IReadOnlyDictionary<int, PdfDrawings> Pages => _pages;

    /// <summary>Reads the output to its end.</summary>
    public void Read(TextReader reader)
    {
        // One page stands in the file as it is, more pages each in a <page> of their own.
        foreach (var token in MarkupScanner.Scan(reader, static name => name is "page" or "path" or "defs" or "symbol" or "clippath" or "mask" or "pattern"))
        {
            if (token.Kind == MarkupTokenKind.Open && token.Value == "path")
            {
                if (_definitions == 0)
                {
                    Take(token);
                }
            }
            else if (token.Value == "page")
            {
                ChangePage(token.Kind);
            }
            else if (token.Kind != MarkupTokenKind.Text)
            {
                _definitions = Math.Max(0, _definitions + (token.Kind == MarkupTokenKind.Open ? 1 : -1));
            }
        }

        if (_page < _firstPage)
        {
            _pages[_firstPage] = new PdfDrawings(_rulings, _marks);
        }
    }

    private void ChangePage(MarkupTokenKind kind)
    {
        if (kind == MarkupTokenKind.Open)
        {
            _page++;
            (_rulings, _marks) = ([], []);
            _pages[_page] = new PdfDrawings(_rulings, _marks);
        }
    }

    private void Take(MarkupToken path)
    {
        if (SvgPath.TryRead(path.Attributes, out var shape))
        {
            _rulings.AddRange(shape.Rulings());
            if (shape.IsMark)
            {
                _marks.Add(shape.Box);
            }
        }
    }
}
