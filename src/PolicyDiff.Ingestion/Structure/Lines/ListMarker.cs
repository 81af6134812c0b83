using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Structure.Lines;

/// <summary>Recognises the marker at the start of a list item: bullets, numbers, letters.</summary>
internal static partial class ListMarker
{
    /// <summary>Splits a line in marker and text.</summary>
    /// <param name="line">A line; white space before the marker does not count.</param>
    /// <param name="marker">The marker as printed.</param>
    /// <param name="text">The text behind it.</param>
    public static bool TryParse(string line, out string marker, out string text)
    {
        var match = Item().Match(line);
        marker = Shown(match.Groups["marker"].Value);
        text = match.Success ? match.Groups["text"].Value.Trim() : line;
        return match.Success;
    }

    /// <summary>Whether the marker counts (a number or letter) and is no bullet.</summary>
    public static bool IsOrdered(string marker) => marker.Any(char.IsLetterOrDigit) && marker is not "o";

    /// <summary>The symbol fonts of word processors keep their bullets at private code points.</summary>
    private static string Shown(string marker) => marker switch
    {
        "\uF0B7" => "•",
        "\uF0A7" => "▪",
        "\uF0D8" => "➢",
        "\uF0FC" => "✓",
        _ => marker,
    };

    [GeneratedRegex(
        @"^\s*(?<marker>[-*+•·●○◦▪■□►➢➤✓–—]|[\uF0A7\uF0B7\uF0D8\uF0FC]|o(?=\s{1,}\p{Lu})|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)]|\(?[ivx]{1,4}[.)])\s+(?<text>\S.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
