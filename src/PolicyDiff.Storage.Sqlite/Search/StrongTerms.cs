using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Finds the terms that a passage is much about: those of its heading, and those that are frequent in its text for its length.</summary>
/// <remarks>
/// The upper of two tiers of an impact-ordered index (Anh and Moffat 2006): a word that stands in too many passages to weigh them all is looked for here
/// first. Average length is a constant, so that the terms of a passage do not depend on other passages.
/// </remarks>
internal static class StrongTerms
{
    private const double UsualLength = 120;
    private const double LeastImpact = 0.72;

    /// <summary>The terms, without repetition, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(SearchPassage passage)
    {
        var text = passage.Terms.GetValueOrDefault(SearchField.Text, []);
        var scale = 1.2 * (0.25 + (0.75 * text.Count / UsualLength));
        var frequent = text.GroupBy(term => term, StringComparer.Ordinal)
            .Where(group => group.Count() / (group.Count() + scale) >= LeastImpact && group.Count() > 1)
            .Select(group => group.Key);
        return [.. passage.Terms.GetValueOrDefault(SearchField.Title, []).Concat(frequent).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
