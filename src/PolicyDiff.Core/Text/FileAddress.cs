namespace PolicyDiff.Core.Text;

/// <summary>Addresses (URIs, RFC 3986 and RFC 8089) of files by the paths that are shown of them.</summary>
public static class FileAddress
{
    private const string Root = "file:///";

    /// <summary>Whether a path starts at a root: <c>/</c>, or a drive such as <c>C:/</c>.</summary>
    /// <param name="path">With forward slashes.</param>
    public static bool IsAbsolute(string path) => path.StartsWith('/') || HasDrive(path);

    /// <summary>
    /// The address of a file: relative for a relative path. Every odd character is escaped, so that no path is taken for the name of a
    /// protocol or of a host.
    /// </summary>
    /// <param name="path">With forward slashes.</param>
    public static string Of(string path)
    {
        var (root, rest) = HasDrive(path) ? ($"{Root}{path[..2]}/", path[3..]) : IsAbsolute(path) ? (Root, path) : (string.Empty, path);
        return root + string.Join('/', rest.TrimStart('/').Split('/').Select(Uri.EscapeDataString));
    }

    private static bool HasDrive(string path) => path is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', '/', ..];
}
