namespace PolicyDiff.Ocr.Tesseract;

/// <summary>The codes this project reports. Their words stand in <c>DiagnosticTexts.resx</c> of Core.</summary>
internal static class TesseractDiagnostics
{
    /// <summary>A program is not installed; argument 0 is its name.</summary>
    public const string ProgramMissing = "PD1213";
}
