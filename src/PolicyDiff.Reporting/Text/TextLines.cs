using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Text;

/// <summary>Gives lines the look of a terminal. Marked words differ by sign as well as by colour.</summary>
internal static class TextLines
{
    /// <summary>The stretches of a line.</summary>
    public static IEnumerable<StyledText> Styled(Line line) => line.Inlines.SelectMany(inline => Styled(inline, StyleOf(line.Role)));

    private static StyledText[] Styled(Inline inline, TextRole style) => inline.Mark switch
    {
        Mark.Deleted => Between("[-", inline.Text, "-]", TextRole.Deleted),
        Mark.Inserted => Between("{+", inline.Text, "+}", TextRole.Inserted),
        Mark.Found => Between("*", inline.Text, "*", TextRole.Strong),
        Mark.Strong => [new StyledText(inline.Text, TextRole.Strong)],
        Mark.Faint => [new StyledText(inline.Text, TextRole.Faint)],
        _ => [new StyledText(inline.Text, style)],
    };

    private static StyledText[] Between(string open, string text, string close, TextRole style)
    {
        var inner = text.Trim(' ');
        var (before, after) = (text.StartsWith(' ') ? " " : string.Empty, text.EndsWith(' ') ? " " : string.Empty);
        return [new StyledText(before), new StyledText($"{open}{inner}{close}", style), new StyledText(after)];
    }

    private static TextRole StyleOf(LineRole role) => role switch
    {
        LineRole.Name => TextRole.Strong,
        LineRole.Source or LineRole.Context or LineRole.File or LineRole.Explanation or LineRole.Disclaimer => TextRole.Faint,
        LineRole.Notice => TextRole.Warning,
        _ => TextRole.Plain,
    };
}
