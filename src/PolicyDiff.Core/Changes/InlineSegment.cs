namespace PolicyDiff.Core.Changes;

/// <summary>A stretch of text that is on both sides, or on one.</summary>
/// <param name="Operation">On which side.</param>
/// <param name="Text">The words with the white space behind them.</param>
public sealed record InlineSegment(InlineOperation Operation, string Text);
