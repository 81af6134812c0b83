namespace PolicyDiff.Ingestion.Pdf;

/// <summary>How a word is set. The words of a document share the few styles that it has.</summary>
/// <param name="Size">Font size in points.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>.</param>
/// <param name="SpaceAfter">Whether the file has a space behind it.</param>
internal sealed record WordStyle(double Size, bool Bold, bool Italic, string Color, bool SpaceAfter);
