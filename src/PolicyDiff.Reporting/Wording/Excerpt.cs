using System.Globalization;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Shortens a text for a list.</summary>
internal static class Excerpt
{
    /// <summary>The text, or its first words and an ellipsis, in at most <paramref name="longest"/> text elements.</summary>
    public static string Of(string text, int longest)
    {
        var elements = StringInfo.ParseCombiningCharacters(text);
        if (elements.Length <= longest)
        {
            return text;
        }

        var head = text[..elements[longest - 1]];
        var space = head.LastIndexOf(' ');
        return $"{(space > head.Length / 2 ? head[..space] : head).TrimEnd(' ', ',', ';', ':', '.')}…";
    }
}
