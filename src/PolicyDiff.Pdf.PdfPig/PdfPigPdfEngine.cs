using System.Reflection;
using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Pdf.PdfPig;

/// <summary>Reads PDF files with PdfPig, which needs no program besides .NET; each file in a process of its own, which is ended where it goes over a limit.</summary>
public sealed class PdfPigPdfEngine : IPdfEngine
{
    /// <inheritdoc/>
    public string Id => "pdfpig";

    /// <inheritdoc/>
    public string Version => "1";

    /// <inheritdoc/>
    public PdfEngineStatus Check() => WorkerProcess.Missing is { } missing
        ? new PdfEngineStatus(false, null, [missing])
        : new PdfEngineStatus(true, LibraryVersion(), []);

    /// <inheritdoc/>
    public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) => new PdfPigPdfFile(fullPath, shownPath, limits, cancellationToken);

    private static string? LibraryVersion() =>
        typeof(UglyToad.PdfPig.PdfDocument).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
}
