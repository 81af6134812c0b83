using System.Globalization;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Draws counts as bars.</summary>
internal static class BarsHtml
{
    private const int Longest = 100;

    /// <summary>Counts as a table with a drawn bar a row; the longest bar fills its cell, and what is not named has none.</summary>
    public static HtmlElement Of(Distribution distribution, ReportWords words)
    {
        var drawn = distribution.Entries.Count - (distribution.EndsInRest ? 1 : 0);
        var largest = Math.Max(1, distribution.Entries.Take(drawn).Max(entry => entry.Value));
        var rows = distribution.Entries.Select((entry, index) => Element(
            "tr",
            Element("th", entry.Key).With("scope", "row"),
            Element("td", words.Number(entry.Value)).Class("number"),
            Bar(index < drawn ? (double)entry.Value * Longest / largest : 0)));
        return Element("table", Element("caption", distribution.Heading), Element("tbody", rows)).Class("bars");
    }

    private static HtmlElement Bar(double length)
    {
        var bar = Element("rect").With("width", length.ToString("0.##", CultureInfo.InvariantCulture)).With("height", "10");
        var drawing = Element("svg", bar)
            .With("viewBox", $"0 0 {Longest} 10")
            .With("preserveAspectRatio", "none")
            .With("aria-hidden", "true")
            .With("focusable", "false");
        return Element("td", drawing).Class("bar");
    }
}
