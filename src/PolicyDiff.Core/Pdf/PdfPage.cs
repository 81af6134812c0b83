namespace PolicyDiff.Core.Pdf;

/// <summary>One page with what is printed on it.</summary>
/// <param name="Number">Page from 1.</param>
/// <param name="Width">Width in points, as shown.</param>
/// <param name="Height">Height in points, as shown.</param>
/// <param name="Runs">The text in the order of the file.</param>
/// <param name="Links">The links.</param>
public sealed record PdfPage(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<TextRun> Runs,
    IReadOnlyList<PdfLink> Links)
{
    /// <summary>Where pictures stand, in the order of the file; empty where the engine does not tell.</summary>
    public IReadOnlyList<PdfBox> Pictures { get; init; } = [];

    /// <summary>
    /// The annotations with text and the fields that are filled in, in the order of the file; their text is not among <see cref="Runs"/>.
    /// </summary>
    public IReadOnlyList<PdfNote> Notes { get; init; } = [];

    /// <summary>What is drawn beside text and pictures; nothing where the engine does not tell.</summary>
    public PdfDrawings Drawings { get; init; } = PdfDrawings.None;
}
