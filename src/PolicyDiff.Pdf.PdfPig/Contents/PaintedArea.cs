using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>A picture, a shade, or a path that is filled or stroked.</summary>
/// <param name="Box">The part of the page it may colour.</param>
/// <param name="Mark">What it stands in; null for the page itself.</param>
internal sealed record PaintedArea(PdfBox Box, ContentMark? Mark)
{
    /// <summary>The path, where it is one whose lines can be seen on paper.</summary>
    public DrawnPath? Path { get; init; }

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Whether nothing below it can be seen.</summary>
    public bool Covers { get; init; }

    /// <summary>Whether it leaves the paper white.</summary>
    public bool IsWhite { get; init; }
}
