namespace PolicyDiff.Reporting.Wording;

/// <summary>A value on top of a cell, in words.</summary>
/// <param name="Text">The value with the words that say what it counts.</param>
/// <param name="Place">Where it stands, short.</param>
internal sealed record TableFact(string Text, string Place);
