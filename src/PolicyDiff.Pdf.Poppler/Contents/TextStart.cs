namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>Where a piece of text begins.</summary>
/// <param name="X">Points from the left side of the page as shown.</param>
/// <param name="Y">Points from its top to the line the letters stand on.</param>
/// <param name="Owner">The marked content it belongs to; null for text that no tag refers to, such as a page number.</param>
internal readonly record struct TextStart(double X, double Y, MarkedContent? Owner);
