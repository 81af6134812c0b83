namespace PolicyDiff.Ingestion.Pdf.Tables;

/// <summary>Rows whose words stand in columns without ruling lines.</summary>
/// <param name="First">Index of the first row.</param>
/// <param name="Last">Index of the last row.</param>
/// <param name="Stops">Where the columns behind the first one begin, ascending; never empty.</param>
internal sealed record AlignedTable(int First, int Last, IReadOnlyList<double> Stops);
