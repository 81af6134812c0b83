using PolicyDiff.Reporting.Tree;

namespace PolicyDiff.Reporting.Text;

/// <summary>Gives lines the look of a terminal. Marked words differ by sign as well as by colour.</summary>
internal static class TextLines
{
    /// <summary>The stretches of a line.</summary>
    public static IEnumerable<StyledText> Styled(Line line) => line.Inlines.SelectMany(inline => Styled(inline, StyleOf(line.Role)));

    private static StyledText[] Styled(Inline inline, TextStyle style) => inline.Mark switch
    {
        Mark.Deleted => Between("[-", inline.Text, "-]", TextStyle.Deleted),
        Mark.Inserted => Between("{+", inline.Text, "+}", TextStyle.Inserted),
        Mark.Found => Between("*", inline.Text, "*", TextStyle.Strong),
        Mark.Strong => [new StyledText(inline.Text, TextStyle.Strong)],
        Mark.Faint => [new StyledText(inline.Text, TextStyle.Faint)],
        _ => [new StyledText(inline.Text, style)],
    };

    private static StyledText[] Between(string open, string text, string close, TextStyle style)
    {
        var inner = text.Trim(' ');
        var (before, after) = (text.StartsWith(' ') ? " " : string.Empty, text.EndsWith(' ') ? " " : string.Empty);
        return [new StyledText(before), new StyledText($"{open}{inner}{close}", style), new StyledText(after)];
    }

    private static TextStyle StyleOf(LineRole role) => role switch
    {
        LineRole.Name => TextStyle.Strong,
        LineRole.Source or LineRole.Context or LineRole.File or LineRole.Explanation or LineRole.Disclaimer => TextStyle.Faint,
        LineRole.Notice => TextStyle.Warning,
        _ => TextStyle.Plain,
    };
}
