using PolicyDiff.Comparison.Silence;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Matrix;

/// <summary>Fills the cells of one policy.</summary>
internal sealed class ColumnBuilder
{
    private readonly ThemeSet _set;
    private readonly ThemeColumn _column;
    private readonly MatrixOptions _options;
    private readonly ThemeFinder _finder;
    private readonly ILookup<Theme, (Requirement Requirement, double Weight)> _candidates;

    public ColumnBuilder(ThemeSet set, ThemeColumn column, MatrixOptions options)
    {
        (_set, _column, _options) = (set, column, options);
        _finder = new ThemeFinder(set.Themes);
        _candidates = column.Requirements
            .SelectMany(requirement => _finder.Relevances(requirement).Select(entry => (entry.Theme, Requirement: requirement, Weight: entry.Relevance * StatementWeight.Of(requirement))))
            .ToLookup(entry => entry.Theme, entry => (entry.Requirement, entry.Weight));
    }

    /// <summary>A cell per theme, in the order of the set.</summary>
    public IReadOnlyList<ThemeCell> Cells() => [.. _set.Themes.Select(Cell)];

    private ThemeCell Cell(Theme theme)
    {
        List<(Requirement Requirement, double Weight)> candidates = [.. _candidates[theme].Where(candidate => candidate.Weight > 0)
            .OrderByDescending(candidate => candidate.Weight)
            .DistinctBy(candidate => Letters(candidate.Requirement.Text), StringComparer.OrdinalIgnoreCase)];
        candidates = WithoutTwins(candidates);
        var reference = candidates.Find(candidate => ElsewhereFinder.RefersElsewhere(candidate.Requirement));
        var pointer = reference.Requirement is null ? null : Statement(theme, reference);
        if (_column.Documents.Count == 0 || candidates.Count == 0)
        {
            return new ThemeCell([], [], 0, _column.Documents.Count == 0 ? CellGap.NoDocument : CellGap.NotFound);
        }

        if (candidates.TrueForAll(candidate => ElsewhereFinder.RefersElsewhere(candidate.Requirement)))
        {
            return new ThemeCell([], [], 0, CellGap.Elsewhere) { Reference = pointer };
        }

        var facts = Facts(candidates);
        var shown = FactsFirst(candidates, facts).Take(_options.StatementsPerCell).ToList();
        return new ThemeCell(
            [.. shown.Select(candidate => Statement(theme, candidate))],
            facts,
            candidates.Count - shown.Count,
            CellGap.None)
        {
            Reference = shown.Contains(reference) || candidates.Count > _options.StatementsPerCell ? null : pointer,
        };
    }

    private ThemeStatement Statement(Theme theme, (Requirement Requirement, double Weight) candidate) => new(
        StatementText.Of(candidate.Requirement, text => _finder.Hits(theme, text)),
        candidate.Requirement,
        Math.Round(candidate.Weight, 4),
        _column.Marks?.GetValueOrDefault(candidate.Requirement.Id) ?? StatementMark.None);

    /// <summary>What holds a fact before what only talks of the theme: a sentence with the amount beats the one that announces it.</summary>
    private static IEnumerable<(Requirement Requirement, double Weight)> FactsFirst(List<(Requirement Requirement, double Weight)> candidates, List<ThemeFact> facts)
    {
        var holders = facts.Select(fact => fact.Requirement.Id).ToHashSet();
        return candidates.Where(candidate => holders.Contains(candidate.Requirement.Id)).Concat(candidates.Where(candidate => !holders.Contains(candidate.Requirement.Id)));
    }

    /// <summary>The values of the heaviest norms, each once.</summary>
    private List<ThemeFact> Facts(IEnumerable<(Requirement Requirement, double Weight)> candidates) =>
        [.. candidates.Where(candidate => candidate.Requirement.Role == RequirementRole.Norm)
            .SelectMany(candidate => candidate.Requirement.Values.Where(value => StatementWeight.Tells(value) && !WorldFigures.Has(candidate.Requirement.Text, value)).Select(value => new ThemeFact(ValuePhrase.Of(candidate.Requirement, value), value, candidate.Requirement)))
            .DistinctBy(fact => fact.Value.Canonical, StringComparer.Ordinal)
            .Take(_options.FactsPerCell)];

    /// <summary>Leaves out, among those that could be shown, what says nearly the same as a heavier statement.</summary>
    private List<(Requirement Requirement, double Weight)> WithoutTwins(List<(Requirement Requirement, double Weight)> candidates)
    {
        List<(Requirement Requirement, double Weight)> kept = [];
        foreach (var candidate in candidates)
        {
            if (kept.Count >= _options.StatementsPerCell || !kept.Exists(other => TwinTexts.Are(other.Requirement.Text, candidate.Requirement.Text)))
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
