using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Divides what is surely of consequence over the body of a report, by theme, and its annex.</summary>
internal sealed class BodySelection
{
    private const int WeighedPerTheme = 3;

    private readonly ReportWords _words;
    private readonly ReportSelectionOptions _options;
    private readonly ThemeNames _names;
    private readonly DeclarationSet? _declared;

    /// <summary>Prepares the division for one pair of sides.</summary>
    public BodySelection(ChangeSet set, ReportWords words, ReportSelectionOptions options) =>
        (_words, _options, _names, _declared) = (words, options, new ThemeNames(set), set.Declared);

    /// <summary>The theme of a change as the report names it; empty where it has none.</summary>
    public string ThemeOf(Change change) => _names.Of(change);

    /// <summary>What is to be read by theme, and what only the annex holds, the heaviest first.</summary>
    /// <param name="read">The changes that are sure and matter, in the order of the document.</param>
    public (IReadOnlyList<SubjectGroup> Body, IReadOnlyList<Change> Further) Divide(IEnumerable<Change> read)
    {
        var divided = read.ToLookup(change => change.Left.Count > 0 && change.Right.Count > 0);
        List<Change> oneSided = [.. divided[false].OrderByDescending(Weight)];
        List<Change> kept = [.. oneSided.Where(change => !ChangeWeight.IsLight(change)).Take(_options.MostOneSided)];
        var isKept = kept.Concat(divided[true]).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        return (
            ByTheme([.. divided[true].Concat(divided[false]).Where(isKept.Contains)]),
            [.. oneSided.Where(change => !isKept.Contains(change))]);
    }

    private double Weight(Change change) => HeadlineWeight.Of(change, _declared?.Holds(change) == true);

    /// <summary>
    /// Groups by theme, specific text before boilerplate and that before national text, the heaviest theme first and the heaviest change
    /// first within it; equals keep the order of the document. A theme weighs what its three heaviest changes weigh, squared, so
    /// that one heavy change outweighs a few light ones. Themes of a single change are gathered and come last.
    /// </summary>
    private List<SubjectGroup> ByTheme(IReadOnlyList<Change> changes)
    {
        var themes = changes.GroupBy(ThemeOf, StringComparer.OrdinalIgnoreCase).ToList();
        var isLarge = themes.Exists(theme => theme.Count() >= _options.FewestPerTheme);
        var other = _words["Theme.Other"];
        return [.. themes
            .GroupBy(
                theme => theme.Key.Length == 0 || (isLarge && theme.Count() < _options.FewestPerTheme) ? other : theme.Key,
                StringComparer.Ordinal)
            .Select(
                group => (Theme: group.Key, Changes: group.SelectMany(theme => theme)
                    .Select(change => (Change: change, Weight: ChangeWeight.Of(change))).ToList()))
            .OrderBy(group => group.Theme == other)
            .ThenBy(group => group.Changes.Min(entry => entry.Change.Origin ?? TextOrigin.Specific))
            .ThenByDescending(group => group.Changes.OrderByDescending(entry => entry.Weight)
                .Take(WeighedPerTheme)
                .Sum(entry => entry.Weight * entry.Weight))
            .ThenByDescending(group => group.Changes.Count)
            .Select(group => new SubjectGroup(
                group.Theme, [.. group.Changes.OrderByDescending(entry => entry.Weight).Select(entry => entry.Change)]))];
    }
}
