namespace PolicyDiff.Core.Pdf;

/// <summary>A heading as the tags of a file name it.</summary>
/// <param name="Text">Its text without references and notes, one space between its words, in the spelling of the page; never empty.</param>
/// <param name="Level">1 to 6; 0 for a heading tagged without a level.</param>
/// <param name="InTable">Whether it stands in a cell of a tagged table.</param>
public sealed record PdfTaggedHeading(string Text, int Level, bool InTable);
