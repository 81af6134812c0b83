namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A list of values.</summary>
/// <param name="items">The values in order.</param>
internal sealed class PdfArray(IReadOnlyList<PdfValue> items) : PdfValue
{
    /// <summary>The values in order.</summary>
    public IReadOnlyList<PdfValue> Items { get; } = items;
}
