using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Testing.Pdf;

/// <summary>Recognises nothing, so that a file costs no more than its reading.</summary>
public sealed class NoOcr : IOcrEngine
{
    /// <inheritdoc/>
    public string Id => "none";

    /// <inheritdoc/>
    public string Version => "1";

    /// <inheritdoc/>
    public PdfEngineStatus Check() => new(false, null, []);

    /// <inheritdoc/>
    public OcrPage? Recognize(
        string fullPath, PdfPage page, Func<PdfPagePicture?> picture, OcrLimits limits, CancellationToken cancellationToken) => null;
}
