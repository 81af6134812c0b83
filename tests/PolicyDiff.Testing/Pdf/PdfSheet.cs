using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PolicyDiff.Testing.Pdf;

/// <summary>Sets headings, paragraphs and a table on A4 pages, from top to bottom. Lengths are in points.</summary>
public sealed class PdfSheet : IDisposable
{
    private const double Left = 71;
    private const double Right = 524;
    private const double Top = 770;
    private const double BodySize = 10;
    private const double Leading = 13;
    private const double RowPitch = 18;
    private const double Padding = 5;

    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _plain;
    private readonly PdfDocumentBuilder.AddedFont _bold;
    private PdfPageBuilder _page;
    private double _y = Top;

    /// <summary>Begins the first page.</summary>
    public PdfSheet()
    {
        _plain = _builder.AddStandard14Font(Standard14Font.Helvetica);
        _bold = _builder.AddStandard14Font(Standard14Font.HelveticaBold);
        _page = _builder.AddPage(PageSize.A4);
    }

    /// <summary>Sets a title or a heading: bold, on a line of its own.</summary>
    public void Heading(string text, double size)
    {
        _y -= size;
        Text(text, Left, size, _bold);
        _y -= size + 2;
    }

    /// <summary>Sets a paragraph of plain text, broken where a line is full.</summary>
    public void Paragraph(string text)
    {
        foreach (var line in Broken(text, Right - Left))
        {
            Text(line, Left, BodySize, _plain);
            _y -= Leading;
        }

        _y -= Leading / 2;
    }

    /// <summary>Sets a table. A text too long for its cell is broken over more lines; the last column is set to the right.</summary>
    /// <param name="rows">The rows, the head first; all of as many cells as there are widths.</param>
    /// <param name="widths">The widths of the columns, which add up to 453 points.</param>
    /// <param name="look">How it is set.</param>
    public void Table(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<double> widths, TableLook look)
    {
        if (look.RowsOnFirstPage is not { } first)
        {
            Part(rows, widths, look, isHeaded: true);
            return;
        }

        Part([.. rows.Take(first + 1)], widths, look, isHeaded: true);
        _page = _builder.AddPage(PageSize.A4);
        _y = Top;
        var rest = rows.Skip(first + 1);
        Part(look.RepeatsHead ? [rows[0], .. rest] : [.. rest], widths, look, look.RepeatsHead);
    }

    /// <summary>The file.</summary>
    public byte[] Build() => _builder.Build();

    /// <inheritdoc/>
    public void Dispose() => _builder.Dispose();

    private void Part(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<double> widths, TableLook look, bool isHeaded)
    {
        List<double> edges = [_y + Padding];
        for (var i = 0; i < rows.Count; i++)
        {
            Row(rows[i], widths, isHeaded && look.HasBoldHead && i == 0 ? _bold : _plain);
            edges.Add(_y + Padding);
        }

        Across(look.Rules switch
        {
            TableRules.Full => edges,
            TableRules.BetweenRows => edges[1..^1],
            TableRules.HeadAndFoot => isHeaded ? [.. edges.Take(2), edges[^1]] : [edges[^1]],
            _ => [],
        });
        if (look.Rules == TableRules.Full)
        {
            Down(widths, edges[0], edges[^1]);
        }

        _y -= Leading;
    }

    private void Row(IReadOnlyList<string> cells, IReadOnlyList<double> widths, PdfDocumentBuilder.AddedFont font)
    {
        var (top, x, lines) = (_y - (RowPitch - Padding - Padding), Left, 1);
        for (var column = 0; column < cells.Count; column++)
        {
            var parts = Broken(cells[column], widths[column] - Padding - Padding);
            for (var line = 0; line < parts.Count; line++)
            {
                _y = top - (line * Leading);
                var isLast = column == cells.Count - 1;
                Text(parts[line], isLast ? x + widths[column] - Padding - WidthOf(parts[line], font) : x + Padding, BodySize, font);
            }

            lines = Math.Max(lines, parts.Count);
            x += widths[column];
        }

        _y = top - ((lines - 1) * Leading) - Padding - Padding;
    }

    private void Across(List<double> heights) => heights.ForEach(y => _page.DrawLine(new PdfPoint(Left, y), new PdfPoint(Right, y), 0.5));

    private void Down(IReadOnlyList<double> widths, double top, double bottom)
    {
        var x = Left;
        foreach (var width in widths.Prepend(0))
        {
            x += width;
            _page.DrawLine(new PdfPoint(x, top), new PdfPoint(x, bottom), 0.5);
        }
    }

    private List<string> Broken(string text, double width)
    {
        List<string> lines = [];
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && WidthOf($"{lines[^1]} {word}", _plain) <= width)
            {
                lines[^1] = $"{lines[^1]} {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private double WidthOf(string text, PdfDocumentBuilder.AddedFont font) =>
        _page.MeasureText(text, BodySize, PdfPoint.Origin, font).Select(letter => letter.EndBaseLine.X).DefaultIfEmpty(0).Max();

    private void Text(string text, double x, double size, PdfDocumentBuilder.AddedFont font) =>
        _page.AddText(text, size, new PdfPoint(x, _y), font);
}
