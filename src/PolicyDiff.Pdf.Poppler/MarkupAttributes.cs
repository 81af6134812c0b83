using System.Globalization;
using System.Net;

namespace PolicyDiff.Pdf.Poppler;

/// <summary>The attributes of one tag, found when they are asked for: there are hundreds of thousands of tags, of which few attributes are read.</summary>
/// <param name="Tag">What stands between the angle brackets; empty for no attributes.</param>
internal readonly record struct MarkupAttributes(string Tag)
{
    /// <summary>The value of an attribute with its character references resolved; empty where the tag has none of the name.</summary>
    public string Text(string name)
    {
        var raw = Raw(name);
        return raw.Contains('&') ? WebUtility.HtmlDecode(raw.ToString()) : raw.ToString();
    }

    /// <summary>The value of an attribute as a number; 0 where it is none.</summary>
    public double Number(string name) =>
        double.TryParse(Raw(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    private ReadOnlySpan<char> Raw(string name)
    {
        var tag = Tag.AsSpan();
        for (var from = 0; from < tag.Length;)
        {
            var opening = tag[from..].IndexOf("=\"");
            if (opening < 0)
            {
                return [];
            }

            var (nameEnd, start) = (from + opening, from + opening + 2);
            var length = tag[start..].IndexOf('"');
            if (length < 0)
            {
                return [];
            }

            if (tag[from..nameEnd].EndsWith(name) && !IsNamePart(tag, nameEnd - name.Length - 1))
            {
                return tag.Slice(start, length);
            }

            from = start + length + 1;
        }

        return [];
    }

    private static bool IsNamePart(ReadOnlySpan<char> tag, int index) => index >= 0 && (char.IsAsciiLetterOrDigit(tag[index]) || tag[index] is ':' or '_' or '-');
}
