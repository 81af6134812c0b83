using AngleSharp.Html.Parser;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Diagnostics;

namespace PolicyDiff.Ingestion.Html;

/// <summary>One page that was read.</summary>
/// <param name="File">Its file.</param>
/// <param name="Facts">What it says of itself.</param>
/// <param name="Links">The addresses its links lead to, in order, those of menus included.</param>
/// <param name="Content">Its text.</param>
/// <param name="Diagnostics">What was lost or guessed.</param>
internal sealed record WebPage(
    SourceFile File, PageFacts Facts, IReadOnlyList<string> Links, PageMain Content, IReadOnlyList<Diagnostic> Diagnostics)
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    /// <summary>The first heading of the text; empty where there is none.</summary>
    public string Heading =>
        HtmlText.Of(Content.Title ?? Content.Root.QuerySelector("h1,h2,h3") ?? Content.Root.Owner!.CreateElement("h1")).Replace('\n', ' ');

    /// <summary>Reads a page.</summary>
    /// <returns>The page, or no page and the reason.</returns>
    public static (WebPage? Page, IReadOnlyList<Diagnostic> Diagnostics) Read(SourceFile file)
    {
        var decoded = PageDecoder.Decode(file);
        if (decoded.Text is not { } html)
        {
            return (null, decoded.Diagnostics);
        }

        try
        {
            HtmlNesting.CheckTags(html, HtmlNesting.DeepestInPage);
            var document = Parser.ParseDocument(html);
            HtmlNesting.CheckTree(document, HtmlNesting.DeepestInPage);
            var facts = PageFacts.Of(document, html);
            IReadOnlyList<string> links = [.. document.QuerySelectorAll("a[href]")
                .Select(link => link.GetAttribute("href")!.Trim())
                .Where(href => href.Length > 0)];
            var page = new WebPage(file, facts, links, PageMain.Of(document), decoded.Diagnostics);
            return page.Content.Words > 0
                ? (page, decoded.Diagnostics)
                : (null, [Diagnostic.Error(IngestionDiagnostics.PageWithoutText, new DiagnosticLocation(file.Path))]);
        }
        catch (NestingException)
        {
            return (null, [Diagnostic.Error(IngestionDiagnostics.TooDeep, new DiagnosticLocation(file.Path))]);
        }
    }
}
