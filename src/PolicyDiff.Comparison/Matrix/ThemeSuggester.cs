using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>Proposes themes from what the headings of several policies share.</summary>
public static class ThemeSuggester
{
    private const int MostThemes = 12;
    private const int QueriesPerTheme = 4;
    private const int FewestColumns = 2;
    private const int ShortestWord = 5;

    /// <summary>
    /// Themes named after words that stand in headings of most policies, the most shared first, with the terms that the text below those
    /// headings has more than other text as queries. Empty where no two policies share a heading's word.
    /// </summary>
    /// <param name="title">The title of the set.</param>
    /// <param name="columns">The policies; of years of one insurer, take one.</param>
    /// <remarks>Terms by their share below the headings over their share elsewhere (log-odds), the plainest form of keyness.</remarks>
    public static ThemeSet Suggest(string title, IReadOnlyList<ThemeColumn> columns)
    {
        var words = columns.SelectMany((column, index) => column.Requirements.SelectMany(requirement => requirement.Citation.SectionPath.TakeLast(2).SelectMany(Words).Select(word => (word.Stem, word.Written, Column: index))))
            .GroupBy(entry => entry.Stem, StringComparer.Ordinal)
            .Select(group => (Stem: group.Key, Written: group.GroupBy(entry => entry.Written, StringComparer.Ordinal).OrderByDescending(form => form.Count()).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key, Columns: group.Select(entry => entry.Column).Distinct().Count(), Count: group.Count()))
            .Where(word => word.Columns >= Math.Min(FewestColumns, columns.Count))
            .OrderByDescending(word => word.Columns).ThenByDescending(word => word.Count).ThenBy(word => word.Stem, StringComparer.Ordinal)
            .Take(MostThemes)
            .ToList();
        var all = columns.SelectMany(column => column.Requirements).ToList();
        return new ThemeSet(title, [], [.. words.Select(word => Theme(word.Stem, word.Written, all))]);
    }

    private static Theme Theme(string stem, string written, IReadOnlyList<Requirement> all)
    {
        var below = all.ToLookup(requirement => requirement.Citation.SectionPath.TakeLast(2).SelectMany(Words).Any(word => string.Equals(word.Stem, stem, StringComparison.Ordinal)));
        var (inside, outside) = (Counts(below[true]), Counts(below[false]));
        var (insideSum, outsideSum) = (inside.Values.Sum(entry => entry.Count) + 1.0, outside.Values.Sum(entry => entry.Count) + 1.0);
        var queries = inside.Where(entry => entry.Value.Count > 1 && !string.Equals(entry.Key, stem, StringComparison.Ordinal))
            .Select(entry => (entry.Value.Written, Keyness: entry.Value.Count * Math.Log(entry.Value.Count / insideSum / ((outside.GetValueOrDefault(entry.Key).Count + 0.5) / outsideSum))))
            .OrderByDescending(entry => entry.Keyness).ThenBy(entry => entry.Written, StringComparer.Ordinal)
            .Take(QueriesPerTheme)
            .Select(entry => entry.Written);
        return new Theme(char.ToUpperInvariant(written[0]) + written[1..], string.Empty, [written, .. queries], [$"*{written}*"], []);
    }

    private static Dictionary<string, (string Written, int Count)> Counts(IEnumerable<Requirement> requirements) => requirements
        .SelectMany(requirement => Words(requirement.Text))
        .GroupBy(word => word.Stem, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (group.Select(word => word.Written).Order(StringComparer.Ordinal).First(), group.Count()), StringComparer.Ordinal);

    private static IEnumerable<(string Stem, string Written)> Words(string text) => DutchAnalyzers.Comparison.Analyze(text)
        .Select(token => (token.Term, Written: token.Span.In(text).ToLowerInvariant()))
        .Where(word => word.Written.Length >= ShortestWord && word.Written.All(char.IsLetter) && !StopWords.Dutch.Contains(word.Written));
}
