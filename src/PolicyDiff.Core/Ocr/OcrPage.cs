namespace PolicyDiff.Core.Ocr;

/// <summary>What was recognised on a page.</summary>
/// <param name="Blank">Whether the page is empty: nothing is lost where no line is found on it.</param>
/// <param name="Lines">The lines in the order in which the engine read them; empty where nothing was recognised.</param>
public sealed record OcrPage(bool Blank, IReadOnlyList<OcrLine> Lines)
{
    /// <summary>
    /// The program that would draw the page and is not installed, so that nothing was recognised; null for all other pages.
    /// </summary>
    public string? MissingProgram { get; private init; }

    /// <summary>A page that has no picture of its own and could not be drawn.</summary>
    /// <param name="program">The program that is not installed.</param>
    public static OcrPage Undrawn(string program) => new(false, []) { MissingProgram = program };
}
