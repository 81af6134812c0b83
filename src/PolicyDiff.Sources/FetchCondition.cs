namespace PolicyDiff.Sources;

/// <summary>What is kept of an address already, so that a site can say that nothing changed.</summary>
/// <param name="FinalAddress">
/// The address that answered, after redirects. Marks of one address mean nothing at another, so they are sent to this one only.
/// </param>
/// <param name="ETag">The mark of the version that the site gave; null where it gave none.</param>
/// <param name="LastModified">The day and time that the site gave, as written; null where it gave none.</param>
public sealed record FetchCondition(Uri FinalAddress, string? ETag, string? LastModified);
