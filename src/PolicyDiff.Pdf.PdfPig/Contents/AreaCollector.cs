using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Core;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Collects what a page paints beside its letters.</summary>
/// <param name="frame">The page.</param>
internal sealed class AreaCollector(PageFrame frame)
{
    private const double Slant = 0.1;

    private readonly List<PaintedArea> _areas = [];

    /// <summary>All areas so far, in the order of the file.</summary>
    public IReadOnlyList<PaintedArea> Areas => _areas;

    /// <summary>Whether what is painted in a state hides what is below it.</summary>
    public static bool IsOpaque(CurrentGraphicsState state) =>
        state.AlphaConstantNonStroking >= 1 && state.BlendMode == BlendMode.Normal && state.SoftMask is null;

    /// <summary>Adds a path that is filled, stroked, or both.</summary>
    /// <param name="path">The path.</param>
    /// <param name="fills">Whether it is filled.</param>
    /// <param name="strokes">Whether it is stroked.</param>
    /// <param name="around">In what it is painted.</param>
    public void AddPath(PathTracer path, bool fills, bool strokes, in PaintedIn around)
    {
        var state = around.State;
        var width = state.LineWidth * Enlargement(state.CurrentTransformationMatrix);
        var (fill, stroke) = (fills ? PageColors.Of(state.CurrentNonStrokingColor) : null, strokes ? width : (double?)null);
        if (path.Drawn(fill, stroke) is not { } whole || around.Clip.Cut(strokes ? Wider(whole.Box, width / 2) : whole.Box) is not { } box)
        {
            return;
        }

        var showsFill = fills && PageColors.IsVisible(state.CurrentNonStrokingColor);
        var showsStroke = strokes && PageColors.IsVisible(state.CurrentStrokingColor);
        var isPattern = state.CurrentNonStrokingColor is PatternColor;
        _areas.Add(new PaintedArea(box, around.Mark)
        {
            Path = showsFill == fills && showsStroke == strokes ? whole : path.Drawn(showsFill ? fill : null, showsStroke ? stroke : null),
            IsWhite = !showsFill && !showsStroke && !isPattern,
            Covers = fills && !isPattern && whole.IsRectangle && around is { IsOpaque: true, Clip.IsExact: true },
        });
    }

    /// <summary>Adds a picture, which fills the unit square of the coordinates in use.</summary>
    /// <param name="hasHoles">Whether it may let through what is below it.</param>
    /// <param name="around">In what it is painted.</param>
    public void AddPicture(bool hasHoles, in PaintedIn around)
    {
        var corners = around.State.CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1));
        if (around.Clip.Cut(frame.BoxOf(corners)) is { } box)
        {
            var covers = !hasHoles && IsUpright(corners) && around is { IsOpaque: true, Clip.IsExact: true };
            _areas.Add(new PaintedArea(box, around.Mark) { IsPicture = true, Covers = covers });
        }
    }

    /// <summary>Adds a shade, which fills all that is drawn on.</summary>
    public void AddShade(in PaintedIn around)
    {
        if (around.Clip.Cut(new PdfBox(0, 0, frame.Width, frame.Height)) is { } box)
        {
            _areas.Add(new PaintedArea(box, around.Mark));
        }
    }

    /// <summary>Whether the sides of a rectangle run along those of the page.</summary>
    public static bool IsUpright(PdfRectangle rectangle) => Math.Abs(rectangle.Rotation % 90) is < Slant or > 90 - Slant;

    private static PdfBox Wider(PdfBox box, double by) => new(box.Left - by, box.Top - by, box.Width + (2 * by), box.Height + (2 * by));

    private static double Enlargement(in TransformationMatrix matrix) => Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)));
}
