using System.Globalization;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Shortens a text for a list.</summary>
internal static class Excerpt
{
    private const string Gap = " (…) ";

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

    /// <summary>
    /// The text, or the words of it around a place, in at most <paramref name="longest"/> text
    /// elements with an ellipsis on each side that was cut.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="place">An index in the text that must be seen.</param>
    /// <param name="longest">Text elements it may take.</param>
    public static string Around(string text, int place, int longest)
    {
        if (text.Length <= longest || place < longest * 2 / 3)
        {
            return Of(text, longest);
        }

        var start = text.IndexOf(' ', Math.Max(0, place - (longest / 2)));
        return $"…{Of(text[(start < place ? start + 1 : place)..], longest - 1)}";
    }

    /// <summary>
    /// The text, or its beginning and its end, in at most <paramref name="longest"/> text elements, the end the longer: a Dutch sentence
    /// opens with what is known and closes with what is new.
    /// </summary>
    public static string Ends(string text, int longest)
    {
        var elements = StringInfo.ParseCombiningCharacters(text);
        if (elements.Length <= longest)
        {
            return text;
        }

        var fifth = (longest - Gap.Length) / 5;
        var (head, tail) = (text.LastIndexOf(' ', elements[2 * fifth]), text.IndexOf(' ', elements[^(3 * fifth)]));
        return head > 0 && tail > head ? $"{text[..head].TrimEnd(' ', ',', ';', ':', '.')}{Gap}{text[(tail + 1)..]}" : Of(text, longest);
    }
}
