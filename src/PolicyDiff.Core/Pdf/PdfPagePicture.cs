namespace PolicyDiff.Core.Pdf;

/// <summary>The one picture that a page consists of, as it was taken out of the file.</summary>
/// <param name="Bytes">
/// Its decoded samples as a binary PBM or PGM file; empty for a page that shows nothing at all.
/// </param>
/// <param name="Box">Where the upright picture is on the page as shown; it may reach beyond the page.</param>
/// <param name="Turn">By how many degrees the picture is turned clockwise to look as on the page: 0, 90, 180 or 270.</param>
/// <param name="Mirrored">Whether left and right change places before that turn.</param>
/// <param name="Inverted">Whether the samples mean the opposite of what the bytes say: black where they say white.</param>
public sealed record PdfPagePicture(ReadOnlyMemory<byte> Bytes, PdfBox Box, int Turn = 0, bool Mirrored = false, bool Inverted = false)
{
    /// <summary>The most pixels a picture may declare to be taken out and decoded; A4 at 600 dots per inch has 35 million.</summary>
    public const int MostPixels = 40_000_000;

    /// <summary>The picture of a page that shows nothing.</summary>
    public static PdfPagePicture Nothing { get; } = new(ReadOnlyMemory<byte>.Empty, default);

    /// <summary>Whether the page shows nothing at all.</summary>
    public bool IsNothing => Bytes.IsEmpty;
}
