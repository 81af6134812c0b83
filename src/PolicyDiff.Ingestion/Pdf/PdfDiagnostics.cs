namespace PolicyDiff.Ingestion.Pdf;

/// <summary>The codes the PDF reader reports by itself; those of the engine stand with the engine.</summary>
internal static class PdfDiagnostics
{
    /// <summary>Pages hold only pictures; argument 0 names them.</summary>
    public const string NoText = "PD1203";

    /// <summary>The drawn lines of pages were not read; argument 0 names them.</summary>
    public const string NoDrawings = "PD1210";

    /// <summary>Recognised lines are unsure; argument 0 is their number, 1 names the pages.</summary>
    public const string UnsureLines = "PD1215";

    /// <summary>Pages were left out of the recognition, or it failed on them; argument 0 names them, 1 is the most pages of a file.</summary>
    public const string NotRecognized = "PD1211";

    /// <summary>The text that the file holds of pages makes no words; argument 0 names the pages.</summary>
    public const string BadTextLayer = "PD1212";

    /// <summary>Text was recognised in pictures of pages; argument 0 names the pages.</summary>
    public const string Recognized = "PD1214";
}
