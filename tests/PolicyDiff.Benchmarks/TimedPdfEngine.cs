using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Benchmarks;

/// <summary>An engine that adds up what its calls cost.</summary>
/// <param name="inner">The engine that does the work.</param>
internal sealed class TimedPdfEngine(IPdfEngine inner) : IPdfEngine
{
    /// <summary>Seconds of processor time spent on files since the last <see cref="Reset"/>.</summary>
    public double Pages { get; private set; }

    /// <inheritdoc/>
    public string Id => inner.Id;

    /// <inheritdoc/>
    public string Version => inner.Version;

    /// <summary>Begins to count anew.</summary>
    public void Reset() => Pages = 0;

    /// <inheritdoc/>
    public PdfEngineStatus Check() => inner.Check();

    /// <inheritdoc/>
    public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
        new TimedFile(this, inner.Open(fullPath, shownPath, limits, cancellationToken));

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
