namespace PolicyDiff.Ocr.Tesseract.Tests;

/// <summary>A test with the real programs; skipped with a word where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TesseractFactAttribute : FactAttribute
{
    public TesseractFactAttribute()
    {
        using var engine = new TesseractOcrEngine();
        Skip = engine.Check() is { Available: false, Missing: var missing } ? $"Not installed here: {string.Join(", ", missing)}." : null;
    }
}
