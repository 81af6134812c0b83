namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>How a line looks.</summary>
/// <param name="Size">Font size in points.</param>
/// <param name="Bold">Whether nearly all of it is bold.</param>
/// <param name="Italic">Whether nearly all of it is italic.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>.</param>
internal readonly record struct LineStyle(double Size, bool Bold, bool Italic, string Color);
