namespace PolicyDiff.Core.Ocr;

/// <summary>What was recognised on a page.</summary>
/// <param name="Blank">Whether the page is empty: nothing is lost where no line is found on it.</param>
/// <param name="Lines">The lines in the order in which the engine read them; empty where nothing was recognised.</param>
public sealed record OcrPage(bool Blank, IReadOnlyList<OcrLine> Lines);
