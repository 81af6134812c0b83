using PolicyDiff.Core.Ocr;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Fuzz.Tests;

/// <summary>Recognises nothing, so that a damaged file costs no more than its reading.</summary>
internal sealed class NoOcr : IOcrEngine
{
    public string Id => "none";

    public string Version => "1";

    public PdfEngineStatus Check() => new(false, null, []);

    public OcrPage? Recognize(string fullPath, PdfPage page, Func<PdfPagePicture?> picture, OcrLimits limits, CancellationToken cancellationToken) => null;
}
