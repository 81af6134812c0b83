namespace PolicyDiff.Core.Sources;

/// <summary>What a fetcher must know of a web page.</summary>
/// <param name="Links">Where its links lead, as written, in order.</param>
/// <param name="TextHash">
/// SHA-256 of the text it shows, 64 lower-case hex digits; null where it shows none. Pages whose code differs but whose text does not share
/// it.
/// </param>
public sealed record WebPageView(IReadOnlyList<string> Links, string? TextHash);
