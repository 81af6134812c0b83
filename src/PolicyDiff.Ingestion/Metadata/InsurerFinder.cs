namespace PolicyDiff.Ingestion.Metadata;

/// <summary>Finds the insurer whose policy a document is.</summary>
internal static class InsurerFinder
{
    private static readonly string[] Keys = ["insurer", "verzekeraar", "title", "subject", "author"];

    private const int FewestMentions = 3;

    /// <summary>How much more often than any other the insurer must be named in the running text.</summary>
    private const int Lead = 3;

    /// <summary>The insurer's usual name; null where none, or more than one equally well, fits.</summary>
    public static Found<string>? Find(DocumentText text, IReadOnlyDictionary<string, string> properties) =>
        Only(NameTable.Insurers.Mentions(string.Join('\n', Properties(properties))), FoundPlace.Properties)
        ?? Only(NameTable.Insurers.Mentions(string.Join('\n', text.TitlePage)), FoundPlace.TitlePage)
        ?? Only(NameTable.Insurers.Mentions(string.Join('\n', text.TitleHeadings)), FoundPlace.Heading)
        ?? MostNamed(text)
        ?? Only(NameTable.Insurers.MentionsInFileName(text.FileName), FoundPlace.FileName);

    private static IEnumerable<string> Properties(IReadOnlyDictionary<string, string> properties) =>
        Keys.Select(key => properties.GetValueOrDefault(key) ?? string.Empty);

    private static Found<string>? Only(IReadOnlyList<string> names, string place) =>
        names.Distinct(StringComparer.Ordinal).ToList() is [var name] ? new Found<string>(name, place) : null;

    private static Found<string>? MostNamed(DocumentText text)
    {
        var counts = text.Headings.Concat(text.Paragraphs).SelectMany(NameTable.Insurers.Mentions)
            .GroupBy(name => name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Count: group.Count()))
            .OrderByDescending(insurer => insurer.Count).ThenBy(insurer => insurer.Name, StringComparer.Ordinal)
            .ToList();
        var leads = counts.Count > 0
            && counts[0].Count >= FewestMentions
            && (counts.Count == 1 || counts[0].Count >= Lead * counts[1].Count);
        return leads ? new Found<string>(counts[0].Name, FoundPlace.RunningText) : null;
    }
}
