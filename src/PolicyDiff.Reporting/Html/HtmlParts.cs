using System.Globalization;
using PolicyDiff.Reporting.Wording;
using static PolicyDiff.Reporting.Html.HtmlNode;

namespace PolicyDiff.Reporting.Html;

/// <summary>Pieces that several HTML reports have in common.</summary>
internal static class HtmlParts
{
    private const int BarLength = 100;
    private const string Dutch = "nl";

    /// <summary>The language of the documents, to be said where the report has another; null where it has the same.</summary>
    public static string? DocumentLanguage(ReportWords words) => words.Culture.TwoLetterISOLanguageName == Dutch ? null : Dutch;

    /// <summary>A sentence that the reader must not overlook.</summary>
    public static HtmlElement Notice(string text, ReportWords words) =>
        Element("p", Element("strong", words["Notice.Label"]), Space, text).Class("notice");

    /// <summary>A row with its name and what is said of it.</summary>
    public static HtmlElement NamedRow(string name, params IEnumerable<HtmlNode> cells) =>
        Element("tr", cells.Prepend(Element("th", name).With("scope", "row")));

    /// <summary>A cell with a number.</summary>
    public static HtmlElement Number(int number, ReportWords words) => Element("td", words.Number(number)).Class("number");

    /// <summary>Counts as a table with a drawn bar a row; the longest bar fills its cell, and what is not named has none.</summary>
    public static HtmlElement Bars(Distribution distribution, ReportWords words)
    {
        var drawn = distribution.Entries.Count - (distribution.EndsInRest ? 1 : 0);
        var largest = Math.Max(1, distribution.Entries.Take(drawn).Max(entry => entry.Value));
        var rows = distribution.Entries.Select((entry, index) =>
            NamedRow(entry.Key, Number(entry.Value, words), Bar(index < drawn ? (double)entry.Value * BarLength / largest : 0)));
        return Element("table", Element("caption", distribution.Heading), Element("tbody", rows)).Class("bars");
    }

    /// <summary>A table of text; missing cells at the end of a row are empty.</summary>
    /// <param name="name">What the table holds, for who cannot see it: a wide one can be scrolled by keys, so it needs a name.</param>
    /// <param name="header">The header of each column.</param>
    /// <param name="rows">The rows.</param>
    public static HtmlElement Table(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var names = header.Select(cell => Element("th", Lines(cell)).With("scope", "col"));
        var head = header.Any(cell => cell.Length > 0) ? Element("thead", Element("tr", names)) : null;
        var body = Element("tbody", rows.Select(row =>
            Element("tr", header.Select((_, column) => Element("td", column < row.Count ? Lines(row[column]) : [])))));
        var wide = Element("div", Element("table", head, body)).Class("wide");
        return wide.With("role", "group").With("aria-label", name).With("tabindex", "0");
    }

    private static HtmlElement Bar(double length)
    {
        var bar = Element("rect").With("width", length.ToString("0.##", CultureInfo.InvariantCulture)).With("height", "10");
        var drawing = Element("svg", bar)
            .With("viewBox", $"0 0 {BarLength} 10")
            .With("preserveAspectRatio", "none")
            .With("aria-hidden", "true")
            .With("focusable", "false");
        return Element("td", drawing).Class("bar");
    }
}
