using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Chooses the changes that a reader must know of, and tells each in one plain sentence: for whom, was what, becomes what, and where.</summary>
/// <remarks>A sentence is a theme and words of the documents; nothing in it is made up, and what cannot be told truly in one sentence is left to the table.</remarks>
internal sealed class HeadlineComposer(ChangeSet set, BodySelection selection, ReportWords words, ReportSelectionOptions options)
{
    private const int ChangesPerHeadline = 3;
    private const int LongestOne = 150;
    private const int LongestOfTwo = 100;

    private readonly ComparisonWords _comparison = new(set, words);
    private readonly Announcements _announcements = new(set);
    private readonly PlaceNames _places = new(set, words);

    /// <summary>The sentences, the heaviest and surest first; none where there is little to choose from.</summary>
    /// <param name="changes">The changes that are sure and matter, in the order of the document.</param>
    public IReadOnlyList<Headline> Compose(IReadOnlyList<Change> changes)
    {
        if (changes.Count < options.FewestForHeadlines)
        {
            return [];
        }

        var terms = set.SharedTerms.Select(term => Beside(term, changes)).OfType<Draft>().ToList();
        var besides = terms.SelectMany(term => term.Changes).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        return [.. Runs([.. changes.Where(PlainSentences.CanTell)])
            .Where(run => run.IsTogether || !besides.Contains(run.Changes[0]))
            .Select(OfRun)
            .Concat(terms)
            .OrderByDescending(draft => draft.Weight)
            .GroupBy(draft => draft.Theme, StringComparer.OrdinalIgnoreCase)
            .SelectMany(theme => theme.Take(options.MostPerTheme))
            .OrderByDescending(draft => draft.Weight)
            .Take(Math.Min(options.MostHeadlines, changes.Count / ChangesPerHeadline))
            .Select(draft => new Headline(draft.Sentence(), draft.Changes))];
    }

    /// <summary>The runs, those under one heading as one however far apart they stand.</summary>
    private static IEnumerable<ChangeRun> Runs(IReadOnlyList<Change> changes) => ChangeRun.Of(changes)
        .GroupBy(run => run.IsTogether ? ChangeRun.Place(run.Changes[0]) : run.Changes[0].Id, StringComparer.Ordinal)
        .Select(runs => new ChangeRun([.. runs.SelectMany(run => run.Changes)]));

    private Draft OfRun(ChangeRun run)
    {
        IReadOnlyList<Change> changes = [.. run.Changes.OrderByDescending(Weight)];
        var weight = Weight(changes[0]) + (run.IsTogether ? HeadlineWeight.OfCompany(changes) : 0);
        return new Draft(weight, Theme(changes[0]), changes, () => Sentence(changes[0]) + More(changes.Count - 1));
    }

    /// <summary>What both sides ask about a term, where one of it is among the changes of the report; else null.</summary>
    private Draft? Beside(SharedTerm term, IReadOnlyList<Change> changes)
    {
        var told = term.Left.Concat(term.Right).Where(change => changes.Contains(change, ReferenceEqualityComparer.Instance) && PlainSentences.CanTell(change)).ToList();
        return told.Count == 0 || !term.Left.Any(IsNorm) || !term.Right.Any(IsNorm)
            ? null
            : new Draft(
                term.Left.Concat(term.Right).Where(change => change.Substantive).Max(Weight) + HeadlineWeight.OfBothSides,
                term.Name,
                told,
                () => Beside(term.Name, Unit(First(term.Left, told)), Unit(First(term.Right, told))));
    }

    private static bool IsNorm(Change change) => Unit(change).Role == RequirementRole.Norm;

    private static Change First(IReadOnlyList<Change> side, IReadOnlyList<Change> told) =>
        side.FirstOrDefault(change => told.Contains(change, ReferenceEqualityComparer.Instance), side[0]);

    private string Beside(string name, Requirement left, Requirement right) => words.Format(
        _comparison.SaysDirection ? "Brief.Beside" : "Brief.Differs",
        words.Subject(name),
        PlainSentences.Quote(left, LongestOfTwo),
        _places.Of(left.Citation),
        PlainSentences.Quote(right, LongestOfTwo),
        _places.Of(right.Citation),
        _comparison.LeftLabel,
        _comparison.RightLabel);

    private double Weight(Change change) => HeadlineWeight.Of(change, _announcements.Hold(change));

    private string Theme(Change change) => selection.ThemeOf(change) is { Length: > 0 } theme ? theme : words["Theme.Other"];

    private string Sentence(Change change)
    {
        var theme = words.Subject(Theme(change));
        if (change.Left.Count > 0 && change.Right.Count > 0)
        {
            return change.Right.Any(right => right.Modality == Modality.Waived)
                ? words.Format("Brief.Waived", theme, PlainSentences.Quote(change.Right[0], LongestOne), _places.Of(change.Right[0].Citation))
                : words.Format(
                    _comparison.SaysDirection ? "Brief.Changed" : "Brief.Differs",
                    theme,
                    PlainSentences.Quote(change.Left[0], LongestOfTwo),
                    _places.Of(change.Left[0].Citation),
                    PlainSentences.Quote(change.Right[0], LongestOfTwo),
                    _places.Of(change.Right[0].Citation),
                    _comparison.LeftLabel,
                    _comparison.RightLabel);
        }

        var unit = Unit(change);
        var key = _comparison.SaysDirection ? $"Brief.{(change.Right.Count > 0 ? ChangeKind.Added : ChangeKind.Removed)}" : "Brief.Only";
        var label = change.Right.Count > 0 ? _comparison.RightLabel : _comparison.LeftLabel;
        return words.Format(key, theme, PlainSentences.Quote(unit, LongestOne), _places.Of(unit.Citation), label);
    }

    /// <summary>That more of the same kind stands under the same heading.</summary>
    private string More(int count) => count > 0 ? $" {words.Count("Brief.More", count)}" : string.Empty;

    private static Requirement Unit(Change change) => change.Right.Concat(change.Left).First();

    /// <summary>A headline that may not make it.</summary>
    private sealed record Draft(double Weight, string Theme, IReadOnlyList<Change> Changes, Func<string> Sentence);
}
