namespace PolicyDiff.Reporting.Text;

/// <summary>Colours for terminals: the "select graphic rendition" sequences of ECMA-48, section 8.3.117.</summary>
internal static class Ansi
{
    private const string Reset = "\e[0m";

    /// <summary>The text in its style, closed off: no style runs on behind it.</summary>
    public static string Paint(StyledText stretch) =>
        stretch.Text.Length == 0 || stretch.Style == TextRole.Plain ? stretch.Text : $"{Open(stretch.Style)}{stretch.Text}{Reset}";

    private static string Open(TextRole style) => style switch
    {
        TextRole.Heading => "\e[1;36m",
        TextRole.Strong => "\e[1m",
        TextRole.Faint => "\e[2m",
        TextRole.Deleted => "\e[31;9m",
        TextRole.Inserted => "\e[32m",
        TextRole.Warning => "\e[33m",
        _ => string.Empty,
    };
}
