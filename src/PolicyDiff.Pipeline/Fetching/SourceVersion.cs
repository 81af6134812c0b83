namespace PolicyDiff.Pipeline.Fetching;

/// <summary>A version of what is at an address.</summary>
/// <param name="Path">The file or folder, as shown to the user; in a dry run where it would be.</param>
/// <param name="Fetched">When it was first fetched, in UTC.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Pages">How many web pages it is; 0 for a file.</param>
public sealed record SourceVersion(string Path, DateTimeOffset Fetched, long Size, int Pages);
