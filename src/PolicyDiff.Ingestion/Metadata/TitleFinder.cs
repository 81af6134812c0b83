using System.Text.RegularExpressions;

namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds the title of a document.</summary>
internal static partial class TitleFinder
{
    /// <summary>The title is at most this many lines of the title page.</summary>
    private const int MostLines = 4;

    /// <summary>The title; the file name where nothing better is found.</summary>
    public static Found<string> Find(DocumentText text, IReadOnlyDictionary<string, string> properties)
    {
        if (Whole(text.TitlePage) is { } printed)
        {
            return new Found<string>(printed, FoundPlace.TitlePage);
        }

        // Set in large type, the title, or its second half, may have been taken for headings.
        var dated = text.TitlePage.Any(line => YearText.Find(line).Count > 0);
        if (!dated && Whole([.. text.TitlePage, .. text.TitleHeadings]) is { } headed)
        {
            return new Found<string>(headed, text.TitlePage.Count > 0 ? FoundPlace.TitlePage : FoundPlace.Heading);
        }

        var stated = properties.GetValueOrDefault("title") is { } title && IsTitle(title)
            ? new Found<string>(title.Trim(), FoundPlace.Properties)
            : null;
        if (stated is not null && StandsOn(text.TitlePage, stated.Value))
        {
            return stated;
        }

        if (Titles(text.TitlePage).FirstOrDefault(title => Word().IsMatch(title)) is { } line)
        {
            return new Found<string>(line, FoundPlace.TitlePage);
        }

        if (stated is not null)
        {
            return stated;
        }

        if (Titles(text.TitleHeadings).FirstOrDefault(PolicyWords.NamePolicy) is { } heading)
        {
            return new Found<string>(heading, FoundPlace.Heading);
        }

        return text.Paragraphs.Take(10).Select(PolicyWords.OwnTitle).FirstOrDefault(own => own is not null) is { } own
            ? new Found<string>(Capital(own), FoundPlace.RunningText)
            : new Found<string>(text.FileName, FoundPlace.FileName);
    }

    /// <summary>The fewest lines together that name a policy and its year; null where none of the first do.</summary>
    private static string? Whole(IReadOnlyList<string> lines)
    {
        var titles = Titles(lines);
        var named = titles.FindIndex(PolicyWords.NamePolicy);
        for (var end = named; named >= 0 && end < titles.Count; end++)
        {
            var title = string.Join(' ', titles.Take(end + 1));
            if (YearText.Find(title).Count > 0)
            {
                return title;
            }
        }

        return null;
    }

    private static List<string> Titles(IReadOnlyList<string> lines) =>
    [
        .. lines
            .Where(line => !Imprint().IsMatch(line) && !Placeholder().IsMatch(line))
            .Select(line => Edition().Replace(Opening().Replace(line, string.Empty), string.Empty))
            .Where(line => line.Any(char.IsLetter) || YearText.TryParse(line, out _))
            .Take(MostLines),
    ];

    /// <summary>Programs write the name of the file or of themselves where the title should stand.</summary>
    private static bool IsTitle(string title) => title.Trim().Length > 3 && !Junk().IsMatch(title);

    /// <summary>
    /// Whether most words of a title are printed on the title page, where a slogan or the name of a firm may stand above it.
    /// </summary>
    private static bool StandsOn(IReadOnlyList<string> page, string title)
    {
        var printed = page.SelectMany(line => Words().Split(line)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = Words().Split(title).Where(word => word.Length > 0).ToList();
        return words.Count(printed.Contains) > words.Count / 2;
    }

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];

    [GeneratedRegex(@"\W+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>Something that reads as a word: recognition makes signs and single letters of pictures.</summary>
    [GeneratedRegex(@"\p{L}{3}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>What a word processor leaves where nobody filled in its form.</summary>
    [GeneratedRegex(@"^\s*\[.*\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\s*voor u ligt (?:de|het)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>A version or a day at the end belongs to the edition and not to the title.</summary>
    [GeneratedRegex(
        @"[\s,;–-]*\b(?:versie\s+\d\S*.*|\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4})\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    [GeneratedRegex(
        @"^\s*(?:versie|publicatie(?:datum)?|datum|gepubliceerd|status|testmateriaal)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Imprint();

    [GeneratedRegex(
        @"^\s*(?:microsoft\s|untitled|naamloos|document\d*$|print|presentatie\d*$)|\.(?:docx?|pdf|indd|pptx?|xlsx?)\s*$|^[\w-]+_[\w-]+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Junk();
}
