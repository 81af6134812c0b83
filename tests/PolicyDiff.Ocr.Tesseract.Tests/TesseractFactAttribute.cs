using PolicyDiff.Core.Processes;

namespace PolicyDiff.Ocr.Tesseract.Tests;

/// <summary>A test with the real programs; skipped with a word where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TesseractFactAttribute : FactAttribute
{
    /// <param name="draws">Whether the test has pages drawn, too.</param>
    public TesseractFactAttribute(bool draws = false)
    {
        using var engine = new TesseractOcrEngine();
        List<string> missing = [.. engine.Check().Missing, .. draws && ToolRunner.FindProgram("pdftoppm") is null ? ["pdftoppm"] : Array.Empty<string>()];
        Skip = missing.Count > 0 ? $"Not installed here: {string.Join(", ", missing)}." : null;
    }
}
