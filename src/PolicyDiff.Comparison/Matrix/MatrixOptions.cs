namespace PolicyDiff.Comparison.Matrix;

/// <summary>How a comparison table is filled.</summary>
public sealed record MatrixOptions
{
    /// <summary>The most statements in a cell; at least 1.</summary>
    public int StatementsPerCell { get; init; } = 4;

    /// <summary>The most values on top of a cell; 0 for none.</summary>
    public int FactsPerCell { get; init; } = 4;
}
