using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Core.Ocr;

/// <summary>A recognised line.</summary>
/// <param name="Runs">
/// Its words from left to right, at least one; the page's skew is taken out of their boxes, and all have the box height of the line. Size
/// and weight are estimates from the letters' height and stroke.
/// </param>
/// <param name="Confidence">How sure the engine is of the letters, in [0, 1].</param>
public sealed record OcrLine(IReadOnlyList<TextRun> Runs, double Confidence);
