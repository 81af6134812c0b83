using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Testing.Pdf;

/// <summary>A file that reads as it is told.</summary>
/// <param name="result">What comes of reading it.</param>
/// <param name="pages">Its pages.</param>
public sealed class GivenPdf(PdfReadResult result, params IReadOnlyList<PdfPage> pages) : IPdfFile
{
    /// <inheritdoc/>
    public PdfReadResult Read(Action<PdfPage> take)
    {
        pages.ToList().ForEach(take);
        return result;
    }
}
