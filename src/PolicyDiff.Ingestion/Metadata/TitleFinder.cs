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
        if (FromTitlePage(text.TitlePage) is { } printed)
        {
            return new Found<string>(printed, FoundPlace.TitlePage);
        }

        if (properties.GetValueOrDefault("title") is { } title && IsTitle(title))
        {
            return new Found<string>(title.Trim(), FoundPlace.Properties);
        }

        if (text.TitleHeadings.FirstOrDefault(heading => PolicyWords.NamePolicy(heading)) is { } heading)
        {
            return new Found<string>(heading, FoundPlace.Heading);
        }

        return text.Paragraphs.Take(10).Select(PolicyWords.OwnTitle).FirstOrDefault(own => own is not null) is { } own
            ? new Found<string>(Capital(own), FoundPlace.RunningText)
            : new Found<string>(text.FileName, FoundPlace.FileName);
    }

    /// <summary>The first lines up to the one that makes it a policy with a year; the first line alone where none does.</summary>
    private static string? FromTitlePage(IReadOnlyList<string> lines)
    {
        var titles = lines
            .Where(line => !Imprint().IsMatch(line) && !Placeholder().IsMatch(line))
            .Select(line => Edition().Replace(Opening().Replace(line, string.Empty), string.Empty))
            .Where(line => line.Any(char.IsLetter))
            .Take(MostLines)
            .ToList();
        for (var count = 1; count <= titles.Count; count++)
        {
            var title = string.Join(' ', titles.Take(count));
            if (PolicyWords.NamePolicy(title) && YearText.Find(title).Count > 0)
            {
                return title;
            }
        }

        return titles.Count == 0 ? null : titles[0];
    }

    /// <summary>Programs write the name of the file or of themselves where the title should stand.</summary>
    private static bool IsTitle(string title) => title.Trim().Length > 3 && !Junk().IsMatch(title);

    private static string Capital(string title) => char.ToUpperInvariant(title[0]) + title[1..];

    /// <summary>What a word processor leaves where nobody filled in its form.</summary>
    [GeneratedRegex(@"^\s*\[.*\]\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\s*voor u ligt (?:de|het)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();

    /// <summary>A version or a day at the end belongs to the edition and not to the title.</summary>
    [GeneratedRegex(@"[\s,;–-]*\b(?:versie\s+\d\S*.*|\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Edition();

    [GeneratedRegex(@"^\s*(?:versie|publicatie(?:datum)?|datum|gepubliceerd|status|testmateriaal)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"^\s*(?:microsoft\s|untitled|naamloos|document\d*$|print|presentatie\d*$)|\.(?:docx?|pdf|indd|pptx?|xlsx?)\s*$|^[\w-]+_[\w-]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Junk();
}
