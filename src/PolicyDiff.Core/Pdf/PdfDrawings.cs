namespace PolicyDiff.Core.Pdf;

/// <summary>What is drawn on a page beside its text.</summary>
/// <param name="Rulings">Straight lines and the sides of drawn rectangles, in the order of the file.</param>
/// <param name="Marks">
/// Boxes of small filled or stroked shapes (at most 8 points wide and high), such as drawn list bullets, in the order of the file.
/// </param>
public sealed record PdfDrawings(IReadOnlyList<PdfRuling> Rulings, IReadOnlyList<PdfBox> Marks)
{
    /// <summary>A page on which nothing is drawn.</summary>
    public static PdfDrawings None { get; } = new([], []);
}
