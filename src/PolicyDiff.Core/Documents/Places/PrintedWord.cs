namespace PolicyDiff.Core.Documents.Places;

/// <summary>A word of a printed line. A value, since a long document has hundreds of thousands.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from the start of the line.</param>
/// <param name="Length">Its UTF-16 units.</param>
/// <param name="Left">Distance of its left side from the page's left side, in points.</param>
/// <param name="Right">Distance of its right side from the page's left side, in points.</param>
public readonly record struct PrintedWord(int Start, int Length, float Left, float Right);
