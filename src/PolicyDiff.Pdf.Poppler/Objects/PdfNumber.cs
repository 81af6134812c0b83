namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A number.</summary>
/// <param name="value">The number; never infinite.</param>
internal sealed class PdfNumber(double value) : PdfValue
{
    /// <summary>The number; never infinite.</summary>
    public double Value { get; } = value;

    /// <summary>The number as a whole one; null where it is none.</summary>
    public int? Whole => Value is >= int.MinValue and <= int.MaxValue && Value == Math.Floor(Value) ? (int)Value : null;
}
