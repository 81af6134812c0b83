using System.Globalization;
using System.Text;

namespace PolicyDiff.Core.Text;

/// <summary>Turns a name into lower-case ASCII letters, digits and single hyphens, for ids.</summary>
public static class Slug
{
    /// <summary>The slug of a name; <c>"document"</c> where nothing of it is left.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);

        foreach (var c in ValidText.Normalize(Characters(name), NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length == 0 ? "document" : text;
    }

    /// <summary>The name with the same stand-in for everything that is no character, so that ids differ where names do.</summary>
    private static string Characters(string name) =>
        string.Concat(
            name.EnumerateRunes()
                .Select(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned ? Rune.ReplacementChar : rune));
}
