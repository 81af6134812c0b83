using PolicyDiff.Core.Documents;
using PolicyDiff.Dutch.Abbreviations;

namespace PolicyDiff.Search.Indexing;

/// <summary>Collects the abbreviations that a document defines in its headings, text and tables.</summary>
internal static class DocumentAbbreviations
{
    /// <summary>Each abbreviation once, with the meaning it is given most often, in ordinal order.</summary>
    public static IReadOnlyList<Abbreviation> Of(PolicyDocument document)
    {
        var definitions = document.AllSections()
            .SelectMany(path => SectionText.Lines(path.Section).Select(line => line.Text).Prepend(path.Section.Title))
            .SelectMany(AbbreviationFinder.Find);
        return [.. definitions
            .GroupBy(abbreviation => abbreviation.Form, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(MostUsual)];
    }

    private static Abbreviation MostUsual(IEnumerable<Abbreviation> definitions) => definitions
        .GroupBy(definition => definition.Meaning, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First()
        .First();
}
