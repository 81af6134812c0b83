namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>A change of coordinates (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f.</summary>
internal readonly record struct PdfMatrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The matrix that changes nothing.</summary>
    public static PdfMatrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>The matrix of six numbers in the order of the file.</summary>
    public static PdfMatrix Of(IReadOnlyList<double> numbers) => new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);

    /// <summary>A move by a distance.</summary>
    public static PdfMatrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>How much larger it makes lengths; where that depends on their direction, the middle.</summary>
    public double Enlargement => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>This change first, then the other.</summary>
    public PdfMatrix Then(PdfMatrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    /// <summary>Where a point goes.</summary>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);
}
