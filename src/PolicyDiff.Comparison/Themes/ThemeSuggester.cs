using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Proposes themes from what the headings of several policies share.</summary>
public static class ThemeSuggester
{
    private const int MostThemes = 12;
    private const int QueriesPerTheme = 4;
    private const int FewestColumns = 2;
    private const int ShortestWord = 5;

    /// <summary>
    /// Themes named after noun phrases that stand in headings of most policies, the most shared first, with the terms that the text below
    /// those headings has more than other text as queries. Empty where no two policies share a phrase.
    /// </summary>
    /// <param name="title">The title of the set.</param>
    /// <param name="columns">The policies; of years of one insurer, take one. What they call themselves is no theme.</param>
    /// <remarks>Terms by their share below the headings over their share elsewhere (log-odds), the plainest form of keyness.</remarks>
    public static ThemeSet Suggest(string title, IReadOnlyList<ThemeColumn> columns)
    {
        var names = columns.SelectMany(column => HeadingPhrases.Of(column.Label))
            .Select(phrase => phrase.Stems)
            .ToHashSet(StringComparer.Ordinal);
        var phrases = columns.SelectMany(
            (column, index) => column.Requirements.SelectMany(
                requirement => Phrases(requirement).Select(phrase => (phrase.Stems, phrase.Written, Column: index))))
            .GroupBy(entry => entry.Stems, StringComparer.Ordinal)
            .Select(
                group => (Stems: group.Key, Written: group.CountBy(
                    entry => entry.Written,
                    StringComparer.Ordinal).OrderByDescending(form => form.Value).ThenBy(
                        form => form.Key,
                        StringComparer.Ordinal).First().Key, Columns: group.Select(
                            entry => entry.Column).Distinct().Count(), Count: group.Count()))
            .Where(phrase => phrase.Columns >= Math.Min(FewestColumns, columns.Count) && !names.Contains(phrase.Stems))
            .OrderByDescending(phrase => phrase.Columns)
            .ThenByDescending(phrase => phrase.Count)
            .ThenBy(phrase => phrase.Stems, StringComparer.Ordinal)
            .Take(MostThemes)
            .ToList();
        var all = columns.SelectMany(column => column.Requirements).ToList();
        return new ThemeSet(title, [], [.. phrases.Select(phrase => Theme(phrase.Stems, phrase.Written, all))]);
    }

    private static IEnumerable<(string Stems, string Written)> Phrases(Requirement requirement) =>
        requirement.Citation.SectionPath.TakeLast(2).SelectMany(HeadingPhrases.Of);

    private static Theme Theme(string stems, string written, IReadOnlyList<Requirement> all)
    {
        var below = all.ToLookup(
            requirement => Phrases(requirement).Any(phrase => string.Equals(phrase.Stems, stems, StringComparison.Ordinal)));
        var (inside, outside) = (Counts(below[true]), Counts(below[false]));
        var (insideSum, outsideSum) = (inside.Values.Sum(entry => entry.Count) + 1.0, outside.Values.Sum(entry => entry.Count) + 1.0);
        var queries = inside.Where(entry => entry.Value.Count > 1 && !stems.Split(' ').Contains(entry.Key))
            .Select(
                entry => (entry.Value.Written, Keyness: entry.Value.Count
                    * Math.Log(entry.Value.Count / insideSum / ((outside.GetValueOrDefault(entry.Key).Count + 0.5) / outsideSum))))
            .OrderByDescending(entry => entry.Keyness).ThenBy(entry => entry.Written, StringComparer.Ordinal)
            .Take(QueriesPerTheme)
            .Select(entry => entry.Written);
        return new Theme(char.ToUpperInvariant(written[0]) + written[1..], string.Empty, [written, .. queries], [$"*{written}*"], []);
    }

    private static Dictionary<string, (string Written, int Count)> Counts(IEnumerable<Requirement> requirements) => requirements
        .SelectMany(requirement => Words(requirement.Text))
        .GroupBy(word => word.Stem, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => (group.Select(word => word.Written).Order(StringComparer.Ordinal).First(), group.Count()),
            StringComparer.Ordinal);

    private static IEnumerable<(string Stem, string Written)> Words(string text) => DutchAnalyzers.Comparison.Analyze(text)
        .Select(token => (token.Term, Written: token.Span.In(text).ToLowerInvariant()))
        .Where(word => word.Written.Length >= ShortestWord && word.Written.All(char.IsLetter) && !StopWords.Dutch.Contains(word.Written));
}
