using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig;

namespace PolicyDiff.Benchmarks;

/// <summary>The engine, adding up what its calls cost.</summary>
internal sealed class TimedPdfEngine : IPdfEngine, IDisposable
{
    private readonly PdfPigPdfEngine _inner = new();

    /// <summary>Seconds of processor time spent on files since the last <see cref="Reset"/>.</summary>
    public double Pages { get; private set; }

    /// <inheritdoc/>
    public string Id => _inner.Id;

    /// <inheritdoc/>
    public string Version => _inner.Version;

    /// <summary>Begins to count anew.</summary>
    public void Reset() => Pages = 0;

    /// <inheritdoc/>
    public PdfEngineStatus Check() => _inner.Check();

    /// <inheritdoc/>
    public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
        new TimedFile(this, _inner.Open(fullPath, shownPath, limits, cancellationToken));

    /// <inheritdoc/>
    public void Dispose() => _inner.Dispose();

    private sealed class TimedFile(TimedPdfEngine engine, IPdfFile file) : IPdfFile
    {
        public PdfReadResult Read(Action<PdfPage> take)
        {
            PdfReadResult? result = null;
            List<PdfPage> pages = [];
            engine.Pages += ProcessorTime.Of(() => result = file.Read(pages.Add));

            // What becomes of the pages is not the engine's.
            pages.ForEach(take);
            return result!;
        }
    }
}
