namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>A position at which words of many rows begin behind a wide gap, with the rows between which no word runs across it.</summary>
/// <param name="X">The position, in points from the page's left side.</param>
/// <param name="First">Index of the first row that has a word there.</param>
/// <param name="Last">Index of the last row that has a word there.</param>
/// <param name="Support">The number of rows that have a word there behind a wide gap.</param>
internal sealed record TabStop(double X, int First, int Last, int Support);
