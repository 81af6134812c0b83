namespace PolicyDiff.Sources;

/// <summary>A page that is kept from an earlier time.</summary>
/// <param name="Condition">The condition under which the site may say that it did not change.</param>
/// <param name="Content">Its bytes.</param>
public sealed record KeptPageContent(FetchCondition Condition, ReadOnlyMemory<byte> Content);
