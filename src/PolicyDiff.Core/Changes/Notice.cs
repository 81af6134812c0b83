namespace PolicyDiff.Core.Changes;

/// <summary>A sentence to read before the changes.</summary>
/// <param name="Text">The sentence, in the language of the report.</param>
public sealed record Notice(string Text);
