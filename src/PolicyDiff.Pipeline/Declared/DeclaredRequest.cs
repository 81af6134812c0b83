namespace PolicyDiff.Pipeline.Declared;

/// <summary>Which lists of changes of the index to check; what is null asks nothing.</summary>
/// <param name="Insurer">As typed; null for all.</param>
/// <param name="Year">The year of the new edition; null for the latest of each insurer.</param>
/// <param name="CareType">As typed; null for all.</param>
public sealed record DeclaredRequest(string? Insurer = null, int? Year = null, string? CareType = null);
