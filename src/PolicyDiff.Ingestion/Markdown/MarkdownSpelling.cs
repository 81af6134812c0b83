using System.Text.RegularExpressions;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Markdown;

/// <summary>
/// Writes marks as Markdown wants them that people and converters write a little otherwise: <c>##Titel</c>, <c>**Titel **</c>.
/// </summary>
internal static partial class MarkdownSpelling
{
    private const int MostColumns = 200;

    /// <summary>Mends the lines outside listings.</summary>
    /// <param name="lines">The lines of the text, changed in place.</param>
    public static void Mend(string[] lines)
    {
        var fence = string.Empty;
        for (var i = 0; i < lines.Length; i++)
        {
            var mark = Fence().Match(lines[i]).Groups["mark"].Value;
            if (mark.Length > 0 && (fence.Length == 0 || mark.StartsWith(fence, StringComparison.Ordinal)))
            {
                fence = fence.Length == 0 ? mark : string.Empty;
            }
            else if (fence.Length == 0)
            {
                lines[i] = Mend(lines[i]);
            }
        }
    }

    private static string Mend(string line)
    {
        if (line.AsSpan().Count('|') > MostColumns)
        {
            // As a table, every row would be made as wide as this one.
            return line.Replace("|", "\\|", StringComparison.Ordinal);
        }

        var bare = line.AsSpan().TrimStart(' ');
        return bare.IsEmpty ? line : bare[0] switch
        {
            '#' => Heading().Match(line) is { Success: true } heading && IsHeading(heading)
                ? $"{heading.Groups["mark"].Value} {heading.Groups["title"].Value}"
                : line,
            '*' => Bold().Match(line) is { Success: true } bold ? $"**{bold.Groups["text"].Value}**" : line,
            _ => line,
        };
    }

    /// <summary>One mark alone may be a number sign or a tag: <c>#1 in de regio</c>, <c>#zorg</c>.</summary>
    private static bool IsHeading(Match heading)
    {
        var title = heading.Groups["title"].Value;
        return heading.Groups["mark"].Value.Trim().Length > 1
            || (char.IsLetter(title[0]) && title.Contains(' ', StringComparison.Ordinal) && HeadingShape.Fits(title.TrimEnd()));
    }

    [GeneratedRegex(@"^(?<mark> {0,3}#{1,6})(?<title>[^#\s].*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>A line that is bold as a whole, with a space inside its marks.</summary>
    [GeneratedRegex(
        @"^ {0,3}\*\*(?!\*)(?=\s|[^*]*\s\*\*\s*$)\s*(?<text>[^*\s](?:[^*]*[^*\s])?)\s*\*\*\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"^ {0,3}(?<mark>```|~~~)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
