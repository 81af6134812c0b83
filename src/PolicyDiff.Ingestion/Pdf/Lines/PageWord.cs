using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>A word on a page, its spelling made plain. A value, since a long document has hundreds of thousands.</summary>
/// <param name="Text">The word without white space around it; never empty.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Style">How it is set, with a size.</param>
/// <param name="SpaceAfter">Whether the file has a space behind it.</param>
internal readonly record struct PageWord(string Text, PdfBox Box, TextStyle Style, bool SpaceAfter)
{
    /// <summary>Font size in points.</summary>
    public double Size => Style.Size;

    /// <summary>Height of the middle of the word on the page.</summary>
    public double Middle => Box.Top + (Box.Height / 2);
}
