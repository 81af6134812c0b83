namespace PolicyDiff.Search.Queries;

/// <summary>A stretch of a query between spaces, or between quotes.</summary>
/// <param name="Text">Without quotes and minus.</param>
/// <param name="Quoted">Whether it stood in quotes.</param>
/// <param name="Excluded">Whether a minus stood before it.</param>
internal sealed record Lexeme(string Text, bool Quoted, bool Excluded);
