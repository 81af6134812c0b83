using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Sources;

namespace PolicyDiff.Ingestion.Html;

/// <summary>Tells a fetcher the links and the text of a page, the way the reader of pages sees them.</summary>
public sealed class WebPageViewer : IWebPageViewer
{
    /// <inheritdoc/>
    public WebPageView View(byte[] content)
    {
        var (page, _) = WebPage.Read(new SourceFile("page.html", "page.html", content));
        return page is null
            ? new WebPageView([], null)
            : new WebPageView(page.Links, Hash($"{page.Heading}\n{PageElements.TextOf(page.Content.Root)}"));
    }

    /// <summary>Where a line of code breaks says nothing about the text.</summary>
    private static string Hash(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }
}
