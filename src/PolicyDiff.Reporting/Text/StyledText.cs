namespace PolicyDiff.Reporting.Text;

/// <summary>A stretch of text with its style.</summary>
/// <param name="Text">The text; <see cref="TextPage"/> makes it safe to show.</param>
/// <param name="Style">What it is.</param>
internal readonly record struct StyledText(string Text, TextRole Style = TextRole.Plain);
