namespace PolicyDiff.Ingestion.Settings;

/// <summary>What a user settles for every run.</summary>
/// <param name="Store">Address of the store that keeps documents; null for the index folder.</param>
public sealed record UserSettings(string? Store);
