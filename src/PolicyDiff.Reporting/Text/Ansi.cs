namespace PolicyDiff.Reporting.Text;

/// <summary>Colours for terminals: the "select graphic rendition" sequences of ECMA-48, section 8.3.117.</summary>
internal static class Ansi
{
    private const string Reset = "\e[0m";

    /// <summary>The text in its style, closed off: no style runs on behind it.</summary>
    public static string Paint(StyledText stretch) =>
        stretch.Text.Length == 0 || stretch.Style == TextStyle.Plain ? stretch.Text : $"{Open(stretch.Style)}{stretch.Text}{Reset}";

    private static string Open(TextStyle style) => style switch
    {
        TextStyle.Heading => "\e[1;36m",
        TextStyle.Strong => "\e[1m",
        TextStyle.Faint => "\e[2m",
        TextStyle.Deleted => "\e[31;9m",
        TextStyle.Inserted => "\e[32m",
        TextStyle.Warning => "\e[33m",
        _ => string.Empty,
    };
}
