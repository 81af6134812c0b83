using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>A word on a page, its spelling made plain.</summary>
/// <param name="Text">The word without white space around it; never empty.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Style">How it is set.</param>
internal sealed record Word(string Text, PdfBox Box, WordStyle Style)
{
    /// <summary>Font size in points.</summary>
    public double Size => Style.Size;

    /// <summary>Height of the middle of the word on the page.</summary>
    public double Middle => Box.Top + (Box.Height / 2);
}
