using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>What every page has around its content: the head with the policy, the landmarks, the script.</summary>
internal sealed class HtmlFrame(HtmlPage page, ReportWords words)
{
    /// <summary>Writes a whole page.</summary>
    /// <param name="title">The title, also the one heading of the first level.</param>
    /// <param name="tools">Writes the controls under the title; null where there are none, and then no script either.</param>
    /// <param name="body">Writes the content.</param>
    /// <param name="footer">The last line; null for none.</param>
    public void Write(string title, Action? tools, Action body, string? footer)
    {
        using (page.In(Element("html").With("lang", words.Culture.TwoLetterISOLanguageName)))
        {
            WriteHead(title);
            using (page.In(Element("body")))
            {
                page.Add(
                    Element("a", words["Html.Skip"]).Class("skip").With("href", "#pd-main"),
                    Element("header", Element("h1", title)));
                tools?.Invoke();
                using (page.In(Element("main").With("id", "pd-main").With("tabindex", "-1")))
                {
                    body();
                }

                page.Add(footer is null ? null : Element("footer", Element("p", footer)));
                if (tools is not null)
                {
                    page.Embed("script", HtmlAssets.Script);
                }
            }
        }
    }

    private void WriteHead(string title)
    {
        using (page.In(Element("head")))
        {
            page.Add(
                Element("meta").With("charset", "utf-8"),
                Element("meta").With("http-equiv", "Content-Security-Policy").With("content", HtmlAssets.Policy),
                Element("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
                Element("meta").With("name", "referrer").With("content", "no-referrer"),
                Element("link").With("rel", "icon").With("href", "data:,"),
                Element("title", title));
            page.Embed("style", HtmlAssets.Style);
        }
    }
}
