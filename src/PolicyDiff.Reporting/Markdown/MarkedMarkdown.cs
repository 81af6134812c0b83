using System.Text;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Writes a quote with its marks: what went is struck through, what came or was asked for is bold.</summary>
internal static class MarkedMarkdown
{
    /// <summary>The quote as Markdown.</summary>
    public static string Of(IReadOnlyList<MarkedText> quote)
    {
        var text = new StringBuilder();
        for (var i = 0; i < quote.Count; i++)
        {
            var (before, after) = (text.Length == 0 ? ' ' : text[^1], i + 1 < quote.Count ? quote[i + 1].Text[0] : ' ');
            Append(text, quote[i], before, after);
        }

        return text.ToString().Trim(' ');
    }

    private static void Append(StringBuilder text, MarkedText stretch, char before, char after)
    {
        var inner = stretch.Text.Trim(' ');
        var escaped = MarkdownEscape.Inline(inner);
        text.Append(stretch.Text.StartsWith(' ') ? " " : string.Empty);
        before = stretch.Text.StartsWith(' ') ? ' ' : before;
        after = stretch.Text.EndsWith(' ') ? ' ' : after;
        var tight = Opens(before, escaped) && Closes(escaped, after);
        text.Append(stretch.Mark switch
        {
            Mark.Deleted => tight ? $"~~{escaped}~~" : $"<del>{escaped}</del>",
            Mark.Found => tight ? $"**{escaped}**" : $"<b>{escaped}</b>",
            Mark.Inserted => tight ? $"**{escaped}**" : $"<ins>{escaped}</ins>",
            _ => escaped,
        });
        text.Append(stretch.Text.EndsWith(' ') ? " " : string.Empty);
    }

    /// <summary>Whether a run of <c>*</c> or <c>~</c> before the text opens emphasis (CommonMark 0.31, section 6.2); elsewhere a tag must do.</summary>
    private static bool Opens(char before, string text) => before == ' ' || (text.Length > 0 && char.IsLetterOrDigit(text[0]));

    private static bool Closes(string text, char after) => after == ' ' || (text.Length > 0 && char.IsLetterOrDigit(text[^1]));
}
