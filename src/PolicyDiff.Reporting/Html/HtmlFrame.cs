using PolicyDiff.Reporting.Wording;

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
        using (page.In("html", ("lang", words.Culture.TwoLetterISOLanguageName)))
        {
            WriteHead(title);
            using (page.In("body"))
            {
                WriteBody(title, tools, body, footer);
                if (tools is not null)
                {
                    page.Embed("script", HtmlAssets.Script);
                }
            }
        }
    }

    private void WriteHead(string title)
    {
        using (page.In("head"))
        {
            page.Void("meta", ("charset", "utf-8"));
            page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlAssets.Policy));
            page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            page.Void("link", ("rel", "icon"), ("href", "data:,"));
            page.Element("title", title);
            page.Embed("style", HtmlAssets.Style);
        }
    }

    private void WriteBody(string title, Action? tools, Action body, string? footer)
    {
        page.Element("a", words["Html.Skip"], ("class", "skip"), ("href", "#pd-main"));
        using (page.In("header"))
        {
            page.Element("h1", title);
        }

        tools?.Invoke();
        using (page.In("main", ("id", "pd-main"), ("tabindex", "-1")))
        {
            body();
        }

        if (footer is not null)
        {
            using (page.In("footer"))
            {
                page.Element("p", footer);
            }
        }
    }
}
