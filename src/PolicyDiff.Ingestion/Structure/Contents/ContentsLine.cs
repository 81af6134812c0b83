using System.Text.RegularExpressions;
using PolicyDiff.Core.Text;
using PolicyDiff.Ingestion.Structure.Headings;

namespace PolicyDiff.Ingestion.Structure.Contents;

/// <summary>Recognises one line of a contents list: a title, then dots, a tab or wide space, then a page number.</summary>
internal static partial class ContentsLine
{
    private const int LongestLine = 400;

    /// <summary>Splits a contents line.</summary>
    /// <param name="line">The line as printed.</param>
    /// <param name="entry">What it names.</param>
    /// <returns>False where the line has no page number set apart from its title.</returns>
    public static bool TryParse(string line, out ContentsEntry entry)
    {
        var match = line.Length <= LongestLine ? Line().Match(line) : Match.Empty;
        entry = match.Success
            ? Of(match.Groups["title"].Value, WholeNumber.Of(match.Groups["page"].ValueSpan))
            : new ContentsEntry(null, line.Trim(), null);
        return match.Success && entry.Title.Any(char.IsLetter);
    }

    /// <summary>An entry from a heading as listed and its page.</summary>
    public static ContentsEntry Of(string heading, int? page)
    {
        var text = Space().Replace(heading, " ").Trim(' ', '.');
        return SectionNumber.TryParseHeading(text, out var number, out var title)
            ? new ContentsEntry(number, title, page)
            : new ContentsEntry(null, text, page);
    }

    /// <summary>Whether the line has dot leaders, which nothing but a contents list has.</summary>
    public static bool HasLeaders(string line) => line.Length <= LongestLine && Leaders().IsMatch(line);

    [GeneratedRegex(
        @"^\s*(?<title>\S(?:.*?\S)??)(?:\s*(?:\.[ \u00a0]?){3,}\s*|\s*[…·_]{2,}[\s.…·_]*|\t\s*|[ \u00a0]{3,})(?<page>\d{1,3})\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?:\.[ \u00a0]?){4,}|[…·_]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
