using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Testing.Pdf;

/// <summary>A file that reads as it is told.</summary>
/// <param name="result">What comes of reading it.</param>
public sealed class GivenPdf(PdfReadResult result) : IPdfFile
{
    /// <inheritdoc/>
    public PdfReadResult Read() => result;
}
