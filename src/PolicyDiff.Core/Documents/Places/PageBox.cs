using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Documents.Places;

/// <summary>A rectangle on a page around printed words.</summary>
/// <param name="Page">Page from 1, as the viewer counts them.</param>
/// <param name="Box">
/// In points (1/72 inch) from the top left corner of the page as shown: of a turned page,
/// from the corner that the reader sees. Its sides lie on half points.
/// </param>
public readonly record struct PageBox(int Page, PdfBox Box)
{
    /// <summary>The smallest rectangle with sides on half points that holds a box.</summary>
    /// <param name="page">Page from 1.</param>
    /// <param name="box">The box.</param>
    public static PageBox Around(int page, PdfBox box)
    {
        var (left, top) = (Math.Floor(box.Left * 2) / 2, Math.Floor(box.Top * 2) / 2);
        return new PageBox(page, new PdfBox(left, top, (Math.Ceiling(box.Right * 2) / 2) - left, (Math.Ceiling(box.Bottom * 2) / 2) - top));
    }
}
