namespace PolicyDiff.Core.Ocr;

/// <summary>How far the recognition of one file has come.</summary>
/// <param name="Path">The file, as messages name it.</param>
/// <param name="Done">Pages that are finished.</param>
/// <param name="Total">Pages to recognise, at least 1.</param>
public sealed record OcrProgress(string Path, int Done, int Total);
