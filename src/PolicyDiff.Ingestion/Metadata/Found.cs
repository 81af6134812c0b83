namespace PolicyDiff.Ingestion.Metadata;

/// <summary>A fact with the place where it was found.</summary>
/// <param name="Value">The fact.</param>
/// <param name="Place">One of <see cref="FoundPlace"/>.</param>
internal sealed record Found<T>(T Value, string Place);
