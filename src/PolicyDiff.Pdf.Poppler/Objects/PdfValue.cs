namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A value of a PDF file (ISO 32000-1, 7.3). What is true or false, nothing, or text is told apart from nothing else: it does not matter here.</summary>
internal class PdfValue
{
    /// <summary>A value of which only its place matters.</summary>
    public static PdfValue Other { get; } = new();

    /// <summary>Values have subtypes only.</summary>
    protected PdfValue()
    {
    }
}
