namespace PolicyDiff.Core.Pdf;

/// <summary>How text is set. A file has few styles, which its words share.</summary>
/// <param name="FontName">The font's name without subset prefix; empty where unknown.</param>
/// <param name="Size">Size in points; 0 where unknown.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Italic">Whether it is italic.</param>
/// <param name="Color">Colour as <c>#rrggbb</c>; black where unknown.</param>
public sealed record TextStyle(string FontName, double Size, bool Bold, bool Italic, string Color);
