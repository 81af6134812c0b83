using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>Reads what <c>pdftocairo -svg</c> writes and keeps the straight lines, the sides of rectangles and the small shapes of every page.</summary>
internal sealed class DrawingReader
{
    private readonly int _firstPage;
    private readonly SortedDictionary<int, PdfDrawings> _pages = [];
    private PageDrawing _drawing = new();
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
        // Cairo writes one element a line, nearly all of them glyphs: only lines that matter are taken apart, since there may be millions.
        while (reader.ReadLine() is { } line)
        {
            var element = line.AsSpan().TrimStart();
            if (!element.StartsWith("<use") && !element.StartsWith("<g") && !element.StartsWith("</g>") && !element.StartsWith("<image"))
            {
                foreach (var token in MarkupScanner.Scan(new StringReader(line), IsWanted))
                {
                    Take(token);
                }
            }
        }

        if (_page < _firstPage)
        {
            _pages[_firstPage] = _drawing.Drawings;
        }
    }

    private static bool IsWanted(string name) => name is "page" or "path" or "defs" or "symbol" or "clippath" or "mask" or "pattern";

    private void Take(MarkupToken token)
    {
        switch (token.Value)
        {
            case "path" when token.Kind == MarkupTokenKind.Open:
                TakePath(token);
                break;
            case "page":
                ChangePage(token.Kind);
                break;
            case "defs" or "symbol" or "clippath" or "mask" or "pattern" when token.Kind != MarkupTokenKind.Text:
                _definitions = Math.Max(0, _definitions + (token.Kind == MarkupTokenKind.Open ? 1 : -1));
                break;
        }
    }

    // One page stands in the file as it is, more pages each in a <page> of their own.
    private void ChangePage(MarkupTokenKind kind)
    {
        if (kind == MarkupTokenKind.Open)
        {
            _page++;
            _drawing = new PageDrawing();
            _pages[_page] = _drawing.Drawings;
        }
    }

    private void TakePath(MarkupToken path)
    {
        if (_definitions == 0 && SvgPath.TryRead(path.Attributes, out var shape))
        {
            _drawing.Add(shape);
        }
    }
}
