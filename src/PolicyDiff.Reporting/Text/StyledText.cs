namespace PolicyDiff.Reporting.Text;

/// <summary>A stretch of text with its style.</summary>
/// <param name="Text">The text, without line breaks and control characters.</param>
/// <param name="Style">What it is.</param>
internal readonly record struct StyledText(string Text, TextStyle Style = TextStyle.Plain);
