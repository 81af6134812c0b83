using System.Text;
using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Writes a line with its marks: what went is struck through, what came or was asked for is bold.</summary>
internal static class MarkedMarkdown
{
    /// <summary>A line as Markdown, the whole of it in the look of its role.</summary>
    /// <param name="line">The line.</param>
    /// <param name="atStart">Whether it may stand at the beginning of a line, so that nothing in it may open a block.</param>
    public static string Of(Line line, bool atStart = false)
    {
        var mark = line.Role switch
        {
            LineRole.Name => Mark.Strong,
            LineRole.Source or LineRole.Context or LineRole.Disclaimer or LineRole.File => Mark.Faint,
            _ => Mark.None,
        };
        if (mark != Mark.None)
        {
            return Of([.. line.Inlines.Select(inline => inline.Mark == Mark.None ? inline with { Mark = mark } : inline)]);
        }

        return atStart ? MarkdownEscape.AtStart(Of(line.Inlines)) : Of(line.Inlines);
    }

    /// <summary>Stretches as Markdown.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < inlines.Count; i++)
        {
            var (before, after) =
                (text.Length == 0 ? ' ' : text[^1], i + 1 < inlines.Count && inlines[i + 1].Text.Length > 0 ? inlines[i + 1].Text[0] : ' ');
            Append(text, inlines[i], before, after);
        }

        return text.ToString().Trim(' ');
    }

    private static void Append(StringBuilder text, Inline inline, char before, char after)
    {
        var inner = inline.Text.Trim(' ');
        var escaped = MarkdownEscape.Inline(inner);
        text.Append(inline.Text.StartsWith(' ') ? " " : string.Empty);
        if (escaped.Length > 0)
        {
            before = inline.Text.StartsWith(' ') ? ' ' : before;
            after = inline.Text.EndsWith(' ') ? ' ' : after;
            var marked = Marked(escaped, inline.Mark, Opens(before, escaped) && Closes(escaped, after));
            text.Append(inline.Target is { } target && !target.StartsWith('#') ? $"[{marked}]({target})" : marked);
        }

        text.Append(inline.Text.EndsWith(' ') ? " " : string.Empty);
    }

    private static string Marked(string escaped, Mark mark, bool tight) => mark switch
    {
        Mark.Deleted => tight ? $"~~{escaped}~~" : $"<del>{escaped}</del>",
        Mark.Found or Mark.Strong => tight ? $"**{escaped}**" : $"<b>{escaped}</b>",
        Mark.Inserted => tight ? $"**{escaped}**" : $"<ins>{escaped}</ins>",
        Mark.Faint => tight ? $"*{escaped}*" : $"<i>{escaped}</i>",
        _ => escaped,
    };

    /// <summary>
    /// Whether a run of <c>*</c> or <c>~</c> before the text opens emphasis (CommonMark 0.31, section 6.2); elsewhere a tag must do.
    /// </summary>
    private static bool Opens(char before, string text) => before == ' ' || (text.Length > 0 && char.IsLetterOrDigit(text[0]));

    private static bool Closes(string text, char after) => after == ' ' || (text.Length > 0 && char.IsLetterOrDigit(text[^1]));
}
