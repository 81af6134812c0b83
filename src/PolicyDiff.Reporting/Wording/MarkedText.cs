namespace PolicyDiff.Reporting.Wording;

/// <summary>A stretch of a quote, safe to show.</summary>
/// <param name="Text">The text with its spaces; never empty.</param>
/// <param name="Mark">Whether it stands on this side only.</param>
internal readonly record struct MarkedText(string Text, Mark Mark);
