namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>A part of a page whose rows are read from top to bottom: a whole page, or one of its columns.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Left">Where its text begins, in points from the page's left side.</param>
/// <param name="Right">Where its full lines end.</param>
/// <param name="Rows">Its rows from top to bottom.</param>
internal sealed record Region(int Page, double Left, double Right, IReadOnlyList<TextLine> Rows);
