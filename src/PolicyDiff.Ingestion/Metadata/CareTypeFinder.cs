namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds the care types a policy is written for.</summary>
internal static class CareTypeFinder
{
    /// <summary>The care types in the order of the title; null where the document names none of its own.</summary>
    /// <param name="text">The document.</param>
    /// <param name="title">Its title, and where it was found.</param>
    public static Found<IReadOnlyList<string>>? Find(DocumentText text, Found<string> title)
    {
        var titled = Distinct([title.Value]);
        var printed = Distinct(
            [title.Value, .. text.TitlePage.Where(
                line => line.Length < 100), .. text.TitleHeadings.Where(heading => YearText.Find(heading).Count > 0)]);
        if (printed.Count > 0)
        {
            return new Found<IReadOnlyList<string>>(printed, titled.Count > 0 ? title.Place : FoundPlace.TitlePage);
        }

        var named = NameTable.CareTypes.MentionsInFileName(text.FileName).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count > 0)
        {
            return new Found<IReadOnlyList<string>>(named, FoundPlace.FileName);
        }

        var own = text.Paragraphs.Take(10).Select(PolicyWords.OwnTitle).FirstOrDefault(opening => opening is not null);
        return own is not null && Distinct([own]) is { Count: > 0 } told
            ? new Found<IReadOnlyList<string>>(told, FoundPlace.RunningText)
            : null;
    }

    private static List<string> Distinct(IEnumerable<string> lines) =>
        [.. lines.SelectMany(NameTable.CareTypes.Mentions).Distinct(StringComparer.Ordinal)];
}
