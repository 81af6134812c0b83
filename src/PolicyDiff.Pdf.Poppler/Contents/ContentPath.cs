using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>The path that a stream is drawing (ISO 32000-1, 8.5).</summary>
internal sealed class ContentPath
{
    private const int MostPoints = 400;

    private readonly List<List<(double X, double Y)>> _parts = [];
    private int _points;
    private bool _clips;

    /// <summary>Executes an operator that adds to the path; others change nothing. Of a curve its end is kept: enough for the box of a bullet.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="toPage">From the coordinates in use to the page.</param>
    public void Add(string name, IReadOnlyList<PdfToken> operands, PdfMatrix toPage)
    {
        switch (name)
        {
            case "m" when operands.Count >= 2:
                Begin();
                AddPoint(operands[^2].Number, operands[^1].Number, toPage);
                break;
            case "l" or "c" or "v" or "y" when operands.Count >= 2:
                AddPoint(operands[^2].Number, operands[^1].Number, toPage);
                break;
            case "re" when operands.Count >= 4:
                AddRectangle(operands[^4].Number, operands[^3].Number, operands[^2].Number, operands[^1].Number, toPage);
                break;
            case "h":
                Close();
                break;
            case "W" or "W*":
                _clips = true;
                break;
        }
    }

    /// <summary>The box around the path where it bounds what is shown from here on; null where it does not, or has very many points.</summary>
    public PdfBox? Clip => _clips && _points is > 0 and <= MostPoints ? PdfBox.Around(_parts.SelectMany(part => part)) : null;

    /// <summary>Begins a new path.</summary>
    public void Clear()
    {
        _parts.Clear();
        (_points, _clips) = (0, false);
    }

    /// <summary>Executes an operator that paints the path.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="pen">How it is painted.</param>
    /// <param name="scale">How much larger a stroke is on the page than its width says.</param>
    /// <returns>What can be seen; null for nothing, and for a path of very many points.</returns>
    public DrawnPath? Paint(string name, Pen pen, double scale)
    {
        if (name is "s" or "b" or "b*")
        {
            Close();
        }

        var filled = name is "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" && pen.Fill.IsVisible;
        var stroked = name is "S" or "s" or "B" or "B*" or "b" or "b*" && pen.Stroke.IsVisible;
        List<List<(double X, double Y)>> parts = [.. _parts.Where(part => part.Count > 1)];
        if (!(filled || stroked) || parts.Count == 0 || _points > MostPoints)
        {
            return null;
        }

        var path = new DrawnPath(parts, filled ? pen.Fill.Name : null, stroked ? pen.Width * scale : null);
        return pen.Shows(path.Box) ? path : null;
    }

    private void AddRectangle(double x, double y, double width, double height, PdfMatrix toPage)
    {
        Begin();
        AddPoint(x, y, toPage);
        AddPoint(x + width, y, toPage);
        AddPoint(x + width, y + height, toPage);
        AddPoint(x, y + height, toPage);
        Close();
    }

    private void Begin()
    {
        if (_points <= MostPoints)
        {
            _parts.Add([]);
        }
    }

    private void AddPoint(double x, double y, PdfMatrix toPage)
    {
        var point = toPage.Apply(x, y);
        if (_parts.Count > 0 && ++_points <= MostPoints && double.IsFinite(point.X) && double.IsFinite(point.Y))
        {
            _parts[^1].Add(point);
        }
    }

    private void Close()
    {
        if (_parts is [.., [var first, _, ..]])
        {
            _parts[^1].Add(first);
        }
    }
}
