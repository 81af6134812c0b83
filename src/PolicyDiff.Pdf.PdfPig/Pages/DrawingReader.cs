using PolicyDiff.Core.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>Reads the straight lines, the sides of rectangles and the small shapes of a page.</summary>
internal static class DrawingReader
{
    private const int MostPoints = 400;

    /// <summary>What is drawn and can be seen, in the order of the file; a path of very many points is artwork and passed over.</summary>
    public static PdfDrawings Read(Page page)
    {
        var frame = new PageFrame(page.Width, page.Height);
        var drawing = new PageDrawing();
        foreach (var path in page.Paths.Select(path => PathOf(path, frame)).OfType<DrawnPath>())
        {
            drawing.Add(path);
        }

        return drawing.Drawings;
    }

    private static DrawnPath? PathOf(PdfPath path, PageFrame frame)
    {
        var filled = path.IsFilled && PageColors.IsVisible(path.FillColor);
        var stroked = path.IsStroked && PageColors.IsVisible(path.StrokeColor);
        if (path.IsClipping || (!filled && !stroked) || path.Sum(part => part.Commands.Count) > MostPoints)
        {
            return null;
        }

        List<List<(double X, double Y)>> parts = [.. path.Select(part => Points(part, frame)).Where(points => points.Count > 1)];
        return parts.Count == 0 ? null : new DrawnPath(parts, filled ? PageColors.Of(path.FillColor) : null, stroked ? path.LineWidth : null);
    }

    private static List<(double X, double Y)> Points(PdfSubpath part, PageFrame frame)
    {
        List<(double X, double Y)> points = [];
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    points.Add(frame.PointOf(move.Location));
                    break;
                case PdfSubpath.Line line:
                    points.Add(frame.PointOf(line.To));
                    break;
                case PdfSubpath.BezierCurve curve:
                    points.Add(frame.PointOf(curve.EndPoint));
                    break;
                case PdfSubpath.Close when points.Count > 0:
                    points.Add(points[0]);
                    break;
            }
        }

        return points;
    }
}
