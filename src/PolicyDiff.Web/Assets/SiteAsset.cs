using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Reporting.Html;

namespace PolicyDiff.Web.Assets;

/// <summary>A file that comes with the site and that browsers may keep: its address changes with its content.</summary>
internal sealed class SiteAsset
{
    private SiteAsset(string path, string mediaType, string content)
    {
        (Path, MediaType, Content) = (path, mediaType, Encoding.UTF8.GetBytes(content));
        Address = $"{path}?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..8]}";
    }

    /// <summary>The one style of the site: that of reports, and what the pages around them need.</summary>
    public static SiteAsset Style { get; } = new("/stijl.css", "text/css; charset=utf-8", $"{HtmlFragment.Style}\n{Read("site.css")}");

    /// <summary>The one script of the site: keys. Nothing needs it.</summary>
    public static SiteAsset Keys { get; } = new("/toetsen.js", "text/javascript; charset=utf-8", Read("site.js"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SiteAsset> All { get; } = [Style, Keys];

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Its media type.</summary>
    public string MediaType { get; }

    /// <summary>The content.</summary>
    public byte[] Content { get; }

    /// <summary>Its address.</summary>
    public string Address { get; }

    private static string Read(string name)
    {
        using var stream = typeof(SiteAsset).Assembly.GetManifestResourceStream($"PolicyDiff.Web.Assets.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
