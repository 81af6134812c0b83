using System.Globalization;
using PolicyDiff.Core.Documents;

namespace PolicyDiff.Reporting.Html;

/// <summary>
/// Points from a report to the place in a source file. It leads there as long as the report stands in the folder that the paths of
/// documents count from.
/// </summary>
internal static class SourceLink
{
    /// <summary>
    /// The address: the path with every odd character escaped, so that no path is taken for the name of a protocol or of a host, and
    /// the page for readers of PDF (RFC 8118, section 3).
    /// </summary>
    public static string To(DocumentSource source, SourceLocation location)
    {
        var root = source.Path.StartsWith('/') ? "/" : string.Empty;
        var path = root + string.Join('/', source.Path.TrimStart('/').Split('/').Select(Uri.EscapeDataString));
        return location.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"{path}#page={page}") : path;
    }
}
