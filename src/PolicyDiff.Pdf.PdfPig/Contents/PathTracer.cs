using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig.Core;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>The path that content is drawing (ISO 32000-1, 8.5), in points from the page's top left corner.</summary>
/// <param name="frame">The page.</param>
/// <remarks>Of a curve the ends are kept: enough for the box of a bullet. Points over four hundred are artwork and left out.</remarks>
internal sealed class PathTracer(PageFrame frame)
{
    private const int MostPoints = 400;

    private readonly List<List<(double X, double Y)>> _parts = [];
    private int _points;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _points == 0;

    /// <summary>Whether it has more points than are kept.</summary>
    public bool IsArtwork => _points > MostPoints;

    /// <summary>Whether the path bounds what is drawn after it.</summary>
    public bool Clips { get; set; }

    /// <summary>The box around it; of one that is not empty.</summary>
    public PdfBox Box => PdfBox.Around(_parts.SelectMany(part => part));

    /// <summary>Begins a part at a point.</summary>
    public void MoveTo(double x, double y, in TransformationMatrix matrix)
    {
        if (_points <= MostPoints)
        {
            _parts.Add([]);
        }

        LineTo(x, y, matrix);
    }

    /// <summary>Goes on to a point.</summary>
    public void LineTo(double x, double y, in TransformationMatrix matrix)
    {
        var (left, up) = matrix.Transform(x, y);
        if (_parts.Count > 0 && double.IsFinite(left) && double.IsFinite(up) && ++_points <= MostPoints)
        {
            _parts[^1].Add((left, frame.Height - up));
        }
    }

    /// <summary>Goes back to where the part began.</summary>
    public void Close()
    {
        if (_parts is [.., [var first, _, ..] last])
        {
            last.Add(first);
        }
    }

    /// <summary>The path to draw; null where there is nothing to see, and for artwork.</summary>
    /// <param name="fill">The colour it is filled with; null for none.</param>
    /// <param name="strokeWidth">How wide its stroke is on the page; null for none.</param>
    public DrawnPath? Drawn(string? fill, double? strokeWidth)
    {
        List<List<(double X, double Y)>> parts = IsArtwork ? [] : _parts.FindAll(part => part.Count > 1);
        return parts.Count == 0 || (fill is null && strokeWidth is null) ? null : new DrawnPath(parts, fill, strokeWidth);
    }

    /// <summary>Begins a new path.</summary>
    public void Clear()
    {
        _parts.Clear();
        (_points, Clips) = (0, false);
    }
}
