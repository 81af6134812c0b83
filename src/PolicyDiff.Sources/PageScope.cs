namespace PolicyDiff.Sources;

/// <summary>Which addresses belong to a set of pages: the one that the user named, and those below its path on the same host.</summary>
internal sealed class PageScope
{
    private static readonly string[] PageExtensions = ["", ".html", ".htm", ".xhtml", ".php", ".aspx", ".asp", ".jsp"];

    private readonly Uri _first;
    private readonly string _folder;

    /// <summary>The set below an address: a name with an extension is a page of its folder, every other one is a folder itself.</summary>
    public PageScope(Uri first)
    {
        _first = first;
        var path = first.AbsolutePath;
        var name = path[(path.LastIndexOf('/') + 1)..];
        _folder = name.Length == 0 ? path : name.Contains('.', StringComparison.Ordinal) ? path[..^name.Length] : $"{path}/";
    }

    /// <summary>Whether the first page may be answered by an address: elsewhere only by the same path, or one below it.</summary>
    public bool MayAnswerFirst(Uri address) =>
        IsFirstPath(address.AbsolutePath) || address.AbsolutePath.StartsWith(_folder, StringComparison.Ordinal);

    /// <summary>Whether an address is of the set.</summary>
    /// <param name="address">The address.</param>
    /// <param name="host">The address that answered for the first page: site and scheme of the set.</param>
    public bool Holds(Uri address, Uri host) =>
        address.Scheme == host.Scheme
        && string.Equals(address.Authority, host.Authority, StringComparison.OrdinalIgnoreCase)
        && MayAnswerFirst(address);

    /// <summary>Whether an address may be that of a page: files, and what has a question mark, are not followed.</summary>
    public static bool IsPage(Uri address) =>
        address.Query.Length == 0
        && PageExtensions.Contains(Path.GetExtension(address.AbsolutePath).ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>One spelling for the address of a page: without fragment and without slash at its end.</summary>
    public static string Key(Uri address) => address.GetLeftPart(UriPartial.Query).TrimEnd('/');

    private bool IsFirstPath(string path) => string.Equals(path.TrimEnd('/'), _first.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal);
}
