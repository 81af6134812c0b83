using System.Text;

namespace PolicyDiff.Web.Addresses;

/// <summary>Makes addresses of the site: a path whose parts are escaped, and a query without what is empty.</summary>
internal static class Address
{
    /// <summary>A path: <c>/doc/a%20b</c>.</summary>
    public static string Path(params IEnumerable<string> parts) => string.Concat(parts.Select(part => $"/{Uri.EscapeDataString(part)}"));

    /// <summary>An address with its query, in the order given.</summary>
    /// <param name="path">The path, escaped.</param>
    /// <param name="query">Names and values; what is null or empty is left out.</param>
    public static string With(string path, params IEnumerable<(string Name, string? Value)> query)
    {
        var address = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in query.Where(pair => !string.IsNullOrEmpty(pair.Value)))
        {
            address.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value!));
            mark = '&';
        }

        return address.ToString();
    }
}
