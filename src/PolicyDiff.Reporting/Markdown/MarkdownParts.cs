using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Pieces of Markdown made of texts that are none yet.</summary>
internal static class MarkdownParts
{
    /// <summary>Text that stands out.</summary>
    public static string Strong(string text) => $"**{MarkdownEscape.Inline(text)}**";

    /// <summary>Text that stands back.</summary>
    public static string Faint(string text) => $"*{MarkdownEscape.Inline(text)}*";

    /// <summary>What the reader must not overlook, as a quotation.</summary>
    public static string Notice(string text, ReportWords words) => $"> {Strong(words["Notice.Label"])} {MarkdownEscape.Inline(text)}";
}
