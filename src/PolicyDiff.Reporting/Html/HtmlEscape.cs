using System.Text;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Html;

/// <summary>Writes text of documents so that no browser takes any of it for markup, in an element or between double quotes.</summary>
/// <remarks>
/// The characters are those of the HTML Standard, section 13.3 (escaping a string), with the single quote for good measure.
/// </remarks>
internal static class HtmlEscape
{
    /// <summary>The text on one line, made safe and escaped.</summary>
    public static string Text(string text) => Markup(SafeText.OneLine(text));

    /// <summary>Text that is safe already, its spaces kept.</summary>
    public static string Markup(string safe)
    {
        var escaped = new StringBuilder(safe.Length + 8);
        foreach (var character in safe)
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                ReportWords.NoBreak => escaped.Append("&nbsp;"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
