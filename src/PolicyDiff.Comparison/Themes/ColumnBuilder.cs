using PolicyDiff.Comparison.Declared;
using PolicyDiff.Comparison.Lint;
using PolicyDiff.Comparison.Silence;
using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>Fills the cells of one policy.</summary>
internal sealed class ColumnBuilder
{
    private const double OfOtherTheme = 0.8;

    private readonly ThemeColumn _column;
    private readonly ThemeTableOptions _options;
    private readonly ThemeFinder _finder;
    private readonly Dictionary<Theme, IReadOnlyList<Candidate>> _candidates;
    private readonly ILookup<RequirementId, Requirement> _contradictions;
    private readonly ILookup<RequirementId, RuleCorrection> _corrections;

    public ColumnBuilder(ThemeSet set, ThemeColumn column, ThemeTableOptions options)
    {
        (_column, _options) = (column, options);
        _finder = new ThemeFinder(set.Themes);
        _corrections = CorrectionFinder.Of(column.Documents, column.Requirements);
        var found = column.Requirements
            .SelectMany(
                requirement => _finder.Foremost(requirement)
                    .Select(
                        entry => (entry.Theme, Requirement: requirement, Weight: entry.Relevance
                            * StatementWeight.Of(requirement)
                            * KindShare(set, entry.Theme, requirement))))
            .Where(entry => entry.Weight > 0)
            .ToLookup(entry => entry.Theme, entry => CandidateOf(entry.Requirement, entry.Weight));
        _candidates = set.Themes.ToDictionary(theme => theme, theme => Distinct(WithoutTied(found[theme])));
        _contradictions = ContradictionFinder.Pairs(column.Requirements)
            .SelectMany(pair => (IEnumerable<(Requirement One, Requirement Other)>)[(pair.Left, pair.Right), (pair.Right, pair.Left)])
            .Where(pair => !Corrects(pair.One, pair.Other) && !Corrects(pair.Other, pair.One))
            .ToLookup(pair => pair.One.Id, pair => pair.Other);
    }

    /// <summary>What the column is.</summary>
    public ThemeColumn Column => _column;

    /// <summary>All that the policy says about a theme, the heaviest first.</summary>
    public IReadOnlyList<Candidate> Candidates(Theme theme) => _candidates[theme];

    /// <summary>The cell of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="elsewhere">What is said in the row of all policies, and so not here.</param>
    public ThemeCell Cell(Theme theme, IReadOnlySet<RequirementId> elsewhere)
    {
        var all = _candidates[theme];
        if (_column.Documents.Count == 0 || all.Count == 0)
        {
            return new ThemeCell([], [], 0, _column.Documents.Count == 0 ? CellGap.NoDocument : CellGap.NotFound);
        }

        var reference = all.FirstOrDefault(candidate => ElsewhereFinder.RefersElsewhere(candidate.Requirement));
        var pointer = reference is null ? null : Statement(theme, reference);
        if (all.All(candidate => ElsewhereFinder.RefersElsewhere(candidate.Requirement)))
        {
            return new ThemeCell([], [], 0, CellGap.Elsewhere) { Reference = pointer };
        }

        List<Candidate> candidates = [.. all.Where(candidate => !elsewhere.Contains(candidate.Requirement.Id))];
        if (candidates.Count == 0)
        {
            return new ThemeCell([], [], 0, CellGap.Shared);
        }

        var shown = Choose(theme, candidates);
        return new ThemeCell([.. shown.Select(candidate => Statement(theme, candidate))], Facts(shown), candidates.Count
            - shown.Count, CellGap.None)
        {
            Reference = reference is null || shown.Contains(reference) || candidates.Count > shown.Count ? null : pointer,
        };
    }

    /// <summary>What to show of what the policy says about a theme, in the order of the cell.</summary>
    public IReadOnlyList<Candidate> Choose(Theme theme, IReadOnlyList<Candidate> candidates) =>
        CellChoice.Of(theme, WithoutTwins(candidates), _options);

    /// <summary>A candidate as a bullet.</summary>
    public ThemeStatement Statement(Theme theme, Candidate candidate)
    {
        var text = StatementText.Of(
            candidate.Requirement, [.. candidate.Facts.Select(fact => fact.Replaces ?? fact)], text => _finder.Hits(theme, text));
        return new ThemeStatement(
            text.In(candidate.Requirement.Text),
            candidate.Requirement,
            Math.Round(candidate.Weight, 4),
            _column.Marks?.GetValueOrDefault(candidate.Requirement.Id) ?? StatementMark.None)
        {
            Facts = [.. candidate.Facts.Where(fact => text.Contains((fact.Replaces ?? fact).Value.Span)).Take(_options.FactsPerCell)],
            AlsoAt = candidate.AlsoAt,
            Contradicts = [.. _contradictions[candidate.Requirement.Id]],
            Corrections = candidate.Corrections,
        };
    }

    private Candidate CandidateOf(Requirement requirement, double weight) =>
        new(requirement, weight, CorrectedFacts.Of(requirement, _corrections[requirement.Id]))
        {
            Corrections = [.. _corrections[requirement.Id]],
        };

    /// <summary>Leaves out the answers that are shown beneath the rule that they correct.</summary>
    private static List<Candidate> WithoutTied(IEnumerable<Candidate> candidates)
    {
        List<Candidate> all = [.. candidates];
        var tied = all.SelectMany(candidate => candidate.Corrections).Select(correction => correction.Answer.Id).ToHashSet();
        return all.FindAll(candidate => !tied.Contains(candidate.Requirement.Id));
    }

    private bool Corrects(Requirement answer, Requirement rule) =>
        _corrections[rule.Id].Any(correction => correction.Answer.Id == answer.Id);

    /// <summary>The values of what is shown, each once.</summary>
    private List<ThemeFact> Facts(IEnumerable<Candidate> shown) =>
        [.. shown.SelectMany(candidate => candidate.Facts)
            .DistinctBy(fact => (fact.Value.Canonical, fact.Base))
            .Take(_options.FactsPerCell)];

    /// <summary>
    /// Leaves out what says nearly the same as a heavier statement, and names the places of what sets the same values; what gives another
    /// value is never left out.
    /// </summary>
    private static List<Candidate> WithoutTwins(IReadOnlyList<Candidate> candidates)
    {
        const int MostLookedAt = 60;
        List<Candidate> kept = [];
        foreach (var candidate in candidates)
        {
            if (kept.Count >= MostLookedAt)
            {
                kept.Add(candidate);
            }
            else if (kept.FindIndex(other => candidate.IsTwinOf(other)
                || candidate.IsHeldBy(other)
                || candidate.IsPartOf(other)
                || other.IsPartOf(candidate)) is var holder and >= 0)
            {
                kept[holder] = kept[holder] with { AlsoAt = [.. kept[holder].AlsoAt, candidate.Requirement] };
            }
            else
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }

    /// <summary>Less for what is of a kind that another theme asks for and this one, which asks for others, does not.</summary>
    private static double KindShare(ThemeSet set, Theme theme, Requirement requirement) =>
        theme.Kinds.Count > 0 && !theme.Kinds.Contains(requirement.Kind) && set.Themes.Any(other => other.Kinds.Contains(requirement.Kind))
            ? OfOtherTheme
            : 1;

    private static IReadOnlyList<Candidate> Distinct(IEnumerable<Candidate> candidates) =>
        [.. candidates.OrderByDescending(candidate => candidate.Weight)
            .DistinctBy(
                candidate =>
                    (Letters(candidate.Requirement.Text), Letters($"{candidate.Requirement.Column} {candidate.Requirement.Lead}")))];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
