namespace PolicyDiff.Core.Pdf;

/// <summary>Gathers what is drawn on a page, path by path in the order of the file, and leaves out what cannot be seen.</summary>
public sealed class PageDrawing
{
    private const double SameSide = 0.6;
    private const int MostGrounds = 64;

    private readonly List<DrawnPath> _grounds = [];
    private readonly List<PdfRuling> _rulings = [];
    private readonly List<PdfBox> _marks = [];

    /// <summary>What was gathered so far.</summary>
    public PdfDrawings Drawings => _rulings.Count + _marks.Count == 0 ? PdfDrawings.None : new PdfDrawings([.. _rulings], [.. _marks]);

    /// <summary>Adds the rulings and marks of a path that can be seen on what was drawn before it.</summary>
    public void Add(DrawnPath path)
    {
        if (IsUnseen(path))
        {
            return;
        }

        _rulings.AddRange(path.Rulings());
        if (path.IsMark)
        {
            _marks.Add(path.Box);
        }
    }

    /// <summary>
    /// Whether a shape is filled as the ground it lies on: word processors shade a cell, and then each of its lines anew.
    /// </summary>
    private bool IsUnseen(DrawnPath shape)
    {
        if (shape.Stroked)
        {
            return false;
        }

        var unseen = _grounds.Exists(ground => string.Equals(ground.Fill, shape.Fill, StringComparison.Ordinal)
            && LiesOn(shape.Box, ground.Box));
        if (!unseen && shape.IsRectangle)
        {
            // The ground of a shape is drawn shortly before it.
            _grounds.Add(shape);
            _grounds.RemoveRange(0, Math.Max(0, _grounds.Count - MostGrounds));
        }

        return unseen;
    }

    private static bool LiesOn(PdfBox box, PdfBox ground) =>
        box.Left >= ground.Left - SameSide
            && box.Right <= ground.Right + SameSide
            && box.Top >= ground.Top - SameSide
            && box.Bottom <= ground.Bottom + SameSide;
}
