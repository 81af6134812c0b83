namespace PolicyDiff.Ocr.Tesseract;

/// <summary>A line as Tesseract gives it.</summary>
/// <param name="Words">Its words from left to right; at least one.</param>
internal sealed record RecognizedLine(IReadOnlyList<RecognizedWord> Words);
