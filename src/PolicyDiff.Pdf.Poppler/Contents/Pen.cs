using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>How paths are painted (ISO 32000-1, 8.4 and 8.6).</summary>
/// <param name="Fill">The colour inside a path.</param>
/// <param name="Stroke">The colour along it.</param>
/// <param name="Width">Width of a stroke in the coordinates in use.</param>
/// <param name="Clip">The box around what is shown; null for the whole page.</param>
internal sealed record Pen(Ink Fill, Ink Stroke, double Width, PdfBox? Clip)
{
    /// <summary>The pen at the beginning of a page.</summary>
    public static Pen Initial { get; } = new(Ink.Black, Ink.Black, 1, null);

    /// <summary>Executes an operator that chooses a colour or a width; others change nothing.</summary>
    public Pen After(string name, IReadOnlyList<PdfToken> operands) => name switch
    {
        "w" when operands.Count > 0 => this with { Width = operands[^1].Number },
        "g" or "rg" or "k" => this with { Fill = Ink.Of(operands, isTint: false) },
        "G" or "RG" or "K" => this with { Stroke = Ink.Of(operands, isTint: false) },
        "sc" or "scn" => this with { Fill = Ink.Of(operands, Fill.IsTint) },
        "SC" or "SCN" => this with { Stroke = Ink.Of(operands, Stroke.IsTint) },
        _ => this,
    };

    /// <summary>Leaves out what lies outside a box, of whatever shape the clipping is.</summary>
    public Pen Within(PdfBox box)
    {
        var outer = Clip ?? box;
        var (left, top) = (Math.Max(box.Left, outer.Left), Math.Max(box.Top, outer.Top));
        return this with { Clip = new PdfBox(left, top, Math.Min(box.Right, outer.Right) - left, Math.Min(box.Bottom, outer.Bottom) - top) };
    }

    /// <summary>Whether anything of a box is shown.</summary>
    public bool Shows(PdfBox box) =>
        Clip is not { } clip || (box.Left <= clip.Right && box.Right >= clip.Left && box.Top <= clip.Bottom && box.Bottom >= clip.Top);
}
