using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Reporting.Html;

namespace PolicyDiff.Web.Assets;

/// <summary>The one style of the site: that of reports, and what the pages around them need.</summary>
internal static class SiteStyle
{
    /// <summary>Its path.</summary>
    public const string Path = "/stijl.css";

    /// <summary>The content.</summary>
    public static byte[] Content { get; } = Encoding.UTF8.GetBytes($"{HtmlFragment.Style}\n{Read()}");

    /// <summary>Its address, which changes with its content so that browsers may keep it.</summary>
    public static string Address { get; } = $"{Path}?v={Convert.ToHexStringLower(SHA256.HashData(Content))[..8]}";

    private static string Read()
    {
        using var stream = typeof(SiteStyle).Assembly.GetManifestResourceStream("PolicyDiff.Web.Assets.site.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
