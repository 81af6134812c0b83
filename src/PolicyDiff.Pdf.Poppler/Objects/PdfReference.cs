namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A reference to an object of the file.</summary>
/// <param name="number">The number of the object.</param>
internal sealed class PdfReference(int number) : PdfValue
{
    /// <summary>The number of the object.</summary>
    public int Number { get; } = number;
}
