using PolicyDiff.Core.Documents;
using PolicyDiff.Dutch.Abbreviations;

namespace PolicyDiff.Search.Indexing;

/// <summary>Collects the abbreviations that a document defines in its headings, text and tables.</summary>
internal static class DocumentAbbreviations
{
    /// <summary>
    /// Each abbreviation with every meaning that it is given, in ordinal order of the form, the most usual meaning first.
    /// </summary>
    public static IReadOnlyList<Abbreviation> Of(PolicyDocument document)
    {
        string[] texts = [.. document.AllSections()
            .SelectMany(path => SectionText.Lines(path.Section).Select(line => line.Text).Prepend(path.Section.Title))];
        Abbreviation[] defined = [.. texts.SelectMany(AbbreviationFinder.Find)];
        return [.. defined.Concat(NumberedSeries.Complete(defined, texts)).Concat(TornDefinitions.Complete(defined, texts))
            .GroupBy(abbreviation => abbreviation.Form, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(Meanings)];
    }

    /// <summary>Spellings that differ in capitals, spaces and hyphens only are one meaning; the most usual one stands for all.</summary>
    private static IEnumerable<Abbreviation> Meanings(IEnumerable<Abbreviation> definitions) => definitions
        .GroupBy(definition => Letters(definition.Meaning), StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.GroupBy(definition => definition.Meaning, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Count())
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First().First());

    private static string Letters(string meaning) => string.Concat(meaning.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
