namespace PolicyDiff.Testing.Web;

/// <summary>A request that a site of the tests got.</summary>
/// <param name="Path">Path and query.</param>
/// <param name="Headers">Its headers.</param>
public sealed record SiteRequest(string Path, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>A header; null where it was not sent.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
