namespace PolicyDiff.Core.Storage;

/// <summary>The state of a store.</summary>
/// <param name="Location">Where it is, in words for the user.</param>
/// <param name="FormatVersion">The version of its format.</param>
/// <param name="DocumentCount">Documents in it.</param>
/// <param name="SectionCount">Sections in it.</param>
/// <param name="RequirementCount">Requirements in it.</param>
/// <param name="SizeBytes">Size on disk.</param>
public sealed record StoreStatus(
    string Location, int FormatVersion, int DocumentCount, int SectionCount, int RequirementCount, long SizeBytes);
