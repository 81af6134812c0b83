namespace PolicyDiff.Sources;

/// <summary>A page of a set.</summary>
/// <param name="Address">Where links lead to it, without fragment.</param>
/// <param name="Condition">The condition under which to ask next time; null where the site gave nothing to go by.</param>
/// <param name="TextHash">SHA-256 of the text it shows; that of its bytes where it shows none.</param>
/// <param name="Content">Its bytes as the site sent them.</param>
public sealed record FetchedPage(Uri Address, FetchCondition? Condition, string TextHash, ReadOnlyMemory<byte> Content);
