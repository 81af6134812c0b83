using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pipeline;

internal sealed class NoEngine : IPdfEngine
{
    public string Id => "none";

    public string Version => "0";

    public PdfEngineStatus Check() => new(false, null, ["pdfinfo"]);

    public PdfReadResult Read(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) => throw new NotSupportedException();
}
