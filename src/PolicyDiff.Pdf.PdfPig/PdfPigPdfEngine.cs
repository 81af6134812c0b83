using System.Reflection;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Processes;

namespace PolicyDiff.Pdf.PdfPig;

/// <summary>
/// Reads PDF files with PdfPig, which needs no program besides .NET. Files are read in other processes, as many as there are callers at a
/// time; a process is
/// kept for the next file, and ended where a file goes over a limit or brings it down.
/// </summary>
public sealed class PdfPigPdfEngine : IPdfEngine, IDisposable
{
    private readonly WorkerPool _workers = new(WorkerProcess.Start);

    /// <inheritdoc/>
    public string Id => "pdfpig";

    /// <inheritdoc/>
    public string Version => "2";

    /// <inheritdoc/>
    public PdfEngineStatus Check() => WorkerCommand.Missing is { } missing
        ? new PdfEngineStatus(false, null, [missing])
        : new PdfEngineStatus(true, LibraryVersion(), []);

    /// <inheritdoc/>
    public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) =>
        new PdfPigPdfFile(_workers, fullPath, shownPath, limits, cancellationToken);

    /// <summary>Ends the processes.</summary>
    public void Dispose() => _workers.Dispose();

    private static string? LibraryVersion() =>
        typeof(UglyToad.PdfPig.PdfDocument).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            .Split('+')[0];
}
