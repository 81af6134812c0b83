namespace PolicyDiff.Ingestion.Html;

/// <summary>
/// Which links of pages lead to other pages of the same folder: by the names of files, and by the addresses that the pages had on the web.
/// </summary>
internal sealed class PageLinks
{
    private readonly Dictionary<string, WebPage> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WebPage> _byAddress = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Knows pages by name and address.</summary>
    public PageLinks(IReadOnlyList<WebPage> pages)
    {
        foreach (var page in pages)
        {
            _byName.TryAdd(Path.GetFileName(page.File.Path), page);
            if (page.Facts.Address is { } address)
            {
                _byAddress.TryAdd(Bare(address), page);
            }
        }
    }

    /// <summary>The other pages that a page links to, in the order of their first links.</summary>
    public IReadOnlyList<WebPage> Named(WebPage from) =>
        [.. from.Links.Select(link => Target(from, link)).OfType<WebPage>().Where(page => page != from).Distinct()];

    /// <summary>The page of the folder that a link leads to; null where it leads elsewhere.</summary>
    /// <param name="from">The page that holds the link.</param>
    /// <param name="link">As written.</param>
    public WebPage? Target(WebPage from, string link)
    {
        if (link.StartsWith('#'))
        {
            return null;
        }

        if (from.Facts.Address is { } own
            && Uri.TryCreate(new Uri(own), link, out var absolute)
            && _byAddress.TryGetValue(Bare(absolute.AbsoluteUri), out var found))
        {
            return found;
        }

        if (Uri.TryCreate(link, UriKind.Absolute, out var whole) && whole.Scheme != Uri.UriSchemeFile)
        {
            return _byAddress.GetValueOrDefault(Bare(whole.AbsoluteUri));
        }

        var path = Uri.UnescapeDataString(link.Split('#', '?')[0]);
        return _byName.GetValueOrDefault(path[(path.LastIndexOf('/') + 1)..]);
    }

    private static string Bare(string address)
    {
        var bare = address.Split('#', '?')[0].TrimEnd('/');
        var scheme = bare.IndexOf("://", StringComparison.Ordinal);
        bare = scheme < 0 ? bare : bare[(scheme + 3)..];
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
    }
}
