namespace PolicyDiff.Core.Sources;

/// <summary>Looks into a web page for what a fetcher must know of it.</summary>
public interface IWebPageViewer
{
    /// <summary>The links of a page and a mark of its text; never fails on odd content.</summary>
    /// <param name="content">The bytes of the page.</param>
    WebPageView View(byte[] content);
}
