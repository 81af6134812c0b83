namespace PolicyDiff.Ingestion.Pdf;

/// <summary>The codes the PDF reader reports by itself; those of the engine stand with the engine.</summary>
internal static class PdfDiagnostics
{
    /// <summary>Pages hold only pictures; argument 0 names them.</summary>
    public const string NoText = "PD1203";

    /// <summary>The drawn lines of pages were not read; argument 0 names them.</summary>
    public const string NoDrawings = "PD1210";
}
