namespace PolicyDiff.Core.Redlines;

/// <summary>How a paragraph is set.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Depth of a heading or list item from 1; 1 for any other.</param>
public readonly record struct ParagraphForm(ParagraphKind Kind, int Level = 1);
