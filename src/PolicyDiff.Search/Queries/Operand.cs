namespace PolicyDiff.Search.Queries;

/// <summary>A word, phrase or beginning as typed, without its marks.</summary>
/// <param name="Kind">How it is meant.</param>
/// <param name="Text">What was typed; never empty.</param>
internal sealed record Operand(OperandKind Kind, string Text);
