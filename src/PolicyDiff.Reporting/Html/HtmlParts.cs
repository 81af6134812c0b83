using System.Globalization;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Pieces that several HTML reports have in common.</summary>
internal static class HtmlParts
{
    private const int BarLength = 100;

    /// <summary>Writes counts as a table with a drawn bar a row; the longest bar fills its cell, and what is not named has none.</summary>
    public static void WriteBars(this HtmlPage page, Distribution distribution, ReportWords words)
    {
        var drawn = distribution.Entries.Count - (distribution.EndsInRest ? 1 : 0);
        var largest = Math.Max(1, distribution.Entries.Take(drawn).Max(entry => entry.Value));
        using (page.In("table", ("class", "bars")))
        {
            page.Element("caption", distribution.Heading);
            using (page.In("tbody"))
            {
                foreach (var (index, (label, count)) in distribution.Entries.Index())
                {
                    using (page.In("tr"))
                    {
                        page.Element("th", label, ("scope", "row"));
                        page.Element("td", words.Number(count), ("class", "number"));
                        page.WriteBar(index < drawn ? (double)count * BarLength / largest : 0);
                    }
                }
            }
        }
    }

    /// <summary>Writes names with their values as a table; those without a value are left out.</summary>
    public static void WriteFacts(this HtmlPage page, IEnumerable<(string Name, string? Value)> facts)
    {
        using (page.In("table", ("class", "facts")))
        using (page.In("tbody"))
        {
            foreach (var (name, value) in facts.Where(fact => !string.IsNullOrEmpty(fact.Value)))
            {
                using (page.In("tr"))
                {
                    page.Element("th", name, ("scope", "row"));
                    page.Element("td", value!);
                }
            }
        }
    }

    /// <summary>Writes a table of text; missing cells at the end of a row are empty.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What the table holds, for who cannot see it: a wide one can be scrolled by keys, so it needs a name.</param>
    /// <param name="header">The header of each column.</param>
    /// <param name="rows">The rows.</param>
    public static void WriteTable(this HtmlPage page, string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        using (page.In("div", ("class", "wide"), ("role", "group"), ("aria-label", name), ("tabindex", "0")))
        using (page.In("table"))
        {
            if (header.Any(cell => cell.Length > 0))
            {
                using (page.In("thead"))
                {
                    page.WriteRow(header, header.Count, "th");
                }
            }

            using (page.In("tbody"))
            {
                foreach (var row in rows)
                {
                    page.WriteRow(row, header.Count, "td");
                }
            }
        }
    }

    /// <summary>Writes the warnings and errors under a heading: place first, then the fact, then the way out. Nothing where there are none.</summary>
    public static void WriteDiagnostics(this HtmlPage page, IReadOnlyList<Diagnostic> diagnostics, ReportWords words)
    {
        var shown = diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        using (page.In("section", ("class", "warnings")))
        {
            page.Element("h2", words.Format("Subject.Heading", words["Warnings.Heading"], words.Number(shown.Count)));
            using (page.In("ul"))
            {
                foreach (var diagnostic in shown)
                {
                    using (page.In("li"))
                    {
                        page.Element("strong", words.Place(diagnostic));
                        page.Element("p", DiagnosticMessages.What(diagnostic, words.Culture));
                        page.Element("p", words.Format("Warnings.Remedy", DiagnosticMessages.Remedy(diagnostic, words.Culture)), ("class", "remedy"));
                    }
                }
            }
        }
    }

    /// <summary>Writes a sentence that the reader must not overlook.</summary>
    public static void WriteNotice(this HtmlPage page, string text, ReportWords words)
    {
        using (page.In("p", ("class", "notice")))
        {
            page.Element("strong", words["Notice.Label"]);
            page.Space();
            page.Text(text);
        }
    }

    private static void WriteBar(this HtmlPage page, double length)
    {
        using (page.In("td", ("class", "bar")))
        using (page.In("svg", ("viewBox", $"0 0 {BarLength} 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            page.Element("rect", string.Empty, ("width", length.ToString("0.##", CultureInfo.InvariantCulture)), ("height", "10"));
        }
    }

    private static void WriteRow(this HtmlPage page, IReadOnlyList<string> cells, int columns, string tag)
    {
        using (page.In("tr"))
        {
            for (var column = 0; column < columns; column++)
            {
                using (page.In(tag, ("scope", tag == "th" ? "col" : null)))
                {
                    page.WriteLines(column < cells.Count ? cells[column].Split('\n') : []);
                }
            }
        }
    }

    private static void WriteLines(this HtmlPage page, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                page.Void("br");
            }

            page.Text(lines[i]);
        }
    }
}
