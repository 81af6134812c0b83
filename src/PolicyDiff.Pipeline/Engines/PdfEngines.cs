using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.Poppler;
using PolicyDiff.Pdf.PdfPig;

namespace PolicyDiff.Pipeline.Engines;

/// <summary>The engines that read PDF files, by the name that users give them.</summary>
public static class PdfEngines
{
    private const string Poppler = "poppler";
    private const string PdfPig = "pdfpig";

    /// <summary>Every engine there is, built in or not; the first is used where nobody asks for another.</summary>
    public static IReadOnlyList<string> Names { get; } = [PdfPig, Poppler];

    /// <summary>Makes an engine.</summary>
    /// <param name="name">One of <see cref="Names"/>; null for the first.</param>
    /// <exception cref="PolicyDiffException">The engine is not built in.</exception>
    public static IPdfEngine Create(string? name) => name switch
    {
        null or PdfPig => new PdfPigPdfEngine(),
        Poppler => new PopplerPdfEngine(),
        _ => throw new PolicyDiffException(Diagnostic.Error(PipelineDiagnostics.EngineNotBuiltIn, null, name, PdfPig)),
    };
}
