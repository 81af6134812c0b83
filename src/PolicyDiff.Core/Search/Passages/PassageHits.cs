namespace PolicyDiff.Core.Search.Passages;

/// <summary>The best passages for a query.</summary>
/// <param name="Hits">By falling score; equal ones by document and place. Equal index and query give equal hits.</param>
/// <param name="IsComplete">Whether these are all passages that fit; false where more fit than were asked for.</param>
public sealed record PassageHits(IReadOnlyList<PassageHit> Hits, bool IsComplete);
