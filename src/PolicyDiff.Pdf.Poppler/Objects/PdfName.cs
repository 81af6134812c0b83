namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A name.</summary>
/// <param name="value">The name with its stroke, such as <c>/Form</c>.</param>
internal sealed class PdfName(string value) : PdfValue
{
    /// <summary>The name with its stroke.</summary>
    public string Value { get; } = value;
}
