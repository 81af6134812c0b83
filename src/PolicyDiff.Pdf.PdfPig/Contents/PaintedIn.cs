using PolicyDiff.Pdf.PdfPig.PageParts;
using UglyToad.PdfPig.Graphics;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>In what something is painted.</summary>
/// <param name="State">The state of PdfPig: coordinates, colours, transparency.</param>
/// <param name="Clip">What of the page is drawn on.</param>
/// <param name="Mark">What it stands in; null for the page itself.</param>
/// <param name="IsOpaque">Whether nothing around it lets through what is below.</param>
internal readonly record struct PaintedIn(CurrentGraphicsState State, Clip Clip, ContentMark? Mark, bool IsOpaque);
