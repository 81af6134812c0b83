using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Benchmarks;

/// <summary>An engine that adds up what its calls cost.</summary>
/// <param name="inner">The engine that does the work.</param>
internal sealed class TimedPdfEngine(IPdfEngine inner) : IPdfEngine
{
    /// <summary>Seconds of processor time spent on pages since the last <see cref="Reset"/>.</summary>
    public double Pages { get; private set; }

    /// <summary>Seconds of processor time spent on drawings since the last <see cref="Reset"/>.</summary>
    public double Drawings { get; private set; }

    /// <summary>Seconds of processor time spent on tags since the last <see cref="Reset"/>.</summary>
    public double Tags { get; private set; }

    /// <inheritdoc/>
    public string Id => inner.Id;

    /// <inheritdoc/>
    public string Version => inner.Version;

    /// <summary>Begins to count anew.</summary>
    public void Reset() => (Pages, Drawings, Tags) = (0, 0, 0);

    /// <inheritdoc/>
    public PdfEngineStatus Check() => inner.Check();

    /// <inheritdoc/>
    public PdfReadResult Read(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken)
    {
        PdfReadResult? result = null;
        Pages += ProcessorTime.Of(() => result = inner.Read(fullPath, shownPath, limits, cancellationToken));
        return result!;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<int, PdfDrawings> ReadDrawings(string fullPath, IReadOnlyList<int> pages, PdfLimits limits, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<int, PdfDrawings> result = new Dictionary<int, PdfDrawings>();
        Drawings += ProcessorTime.Of(() => result = inner.ReadDrawings(fullPath, pages, limits, cancellationToken));
        return result;
    }

    /// <inheritdoc/>
    public PdfTags ReadTags(string fullPath, PdfContent content, PdfLimits limits, CancellationToken cancellationToken)
    {
        PdfTags? result = null;
        Tags += ProcessorTime.Of(() => result = inner.ReadTags(fullPath, content, limits, cancellationToken));
        return result!;
    }
}
