using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>
/// Chooses the changes that a reader must know of, and tells each in one plain sentence: for whom, was what, becomes what, and where.
/// </summary>
/// <remarks>
/// A sentence is a theme and words of the documents; nothing in it is made up, and
/// what cannot be told truly in one sentence is left to the table.
/// </remarks>
internal sealed class HeadlineComposer(ChangeSet set, BodySelection selection, ReportWords words, ReportSelectionOptions options)
{
    private const int ChangesPerHeadline = 3;

    // Changes under one heading are named together where they share so many longer words.
    private const int FewestShared = 3;

    private readonly AnsweredValues _answers = new(set);
    private readonly HeadlineSentences _sentences = new(set, words);

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
        return [.. Runs([.. changes.Where(change => IsSure(change) && PlainSentences.CanTell(change) && !_answers.Has(change))])
            .Where(run => run.IsTogether || !besides.Contains(run.Changes[0]))
            .Select(OfRun)
            .Concat(terms)
            .OrderByDescending(draft => draft.Weight)
            .DistinctBy(Point)
            .GroupBy(draft => draft.Theme, StringComparer.OrdinalIgnoreCase)
            .SelectMany(theme => theme.Take(options.MostPerTheme))
            .OrderByDescending(draft => draft.Weight)
            .Take(Math.Min(options.MostHeadlines, changes.Count / ChangesPerHeadline))
            .Select(draft => new Headline(draft.Sentence(), draft.Changes))
            .TakeWhile(FitsThePage())];
    }

    /// <summary>Whether a sentence still goes on the page that those before it began.</summary>
    private Func<Headline, bool> FitsThePage()
    {
        var lines = 0;
        return headline => (lines += 1 + ((headline.Sentence.Length - 1) / options.LettersPerLine)) <= options.MostLines;
    }

    /// <summary>The runs, those under one heading as one however far apart they stand.</summary>
    private static IEnumerable<ChangeRun> Runs(IReadOnlyList<Change> changes) => ChangeRun.Of(changes)
        .GroupBy(run => run.IsTogether ? ChangeRun.Place(run.Changes[0]) : run.Changes[0].Id, StringComparer.Ordinal)
        .Select(runs => new ChangeRun([.. runs.SelectMany(run => run.Changes)]));

    private Draft OfRun(ChangeRun run)
    {
        IReadOnlyList<Change> changes = [.. run.Changes.OrderByDescending(Weight)];
        var weight = Weight(changes[0]) + (run.IsTogether ? HeadlineWeight.OfCompany(changes) : 0);
        IReadOnlyList<Change> akin = [.. changes.Where((change, i) => i == 0
            || Likeness.SharedContent(Unit(changes[0]), Unit(change)) >= FewestShared)];
        return new Draft(weight, Theme(changes[0]), akin, () => _sentences.Of(Theme(changes[0]), changes[0]));
    }

    /// <summary>What both sides ask about a term, where one of it is among the changes of the report; else null.</summary>
    private Draft? Beside(SharedTerm term, IReadOnlyList<Change> changes)
    {
        var told = term.Left.Concat(term.Right)
            .Where(change => changes.Contains(change, ReferenceEqualityComparer.Instance)
                && !change.RestsOnUnread
                && PlainSentences.CanTell(change)).ToList();
        return told.Count == 0 || !term.Left.Any(IsNorm) || !term.Right.Any(IsNorm)
            ? null
            : new Draft(
                term.Left.Concat(term.Right).Where(change => change.Substantive).Max(Weight) + HeadlineWeight.OfBothSides,
                term.Name,
                told,
                () => _sentences.Beside(term.Name, Unit(First(term.Left, told)), Unit(First(term.Right, told))));
    }

    // Of a text of one side it must be sure that it is a norm; an amount is worth knowing whatever it is.
    private static bool IsSure(Change change) => !change.RestsOnUnread && IsJudged(change);

    private static bool IsJudged(Change change) =>
        change.Judgement != JudgementKind.Unsure || HeadlineWeight.MostTelling(Unit(change)) is { Kind: ValueKind.Money };

    private static bool IsNorm(Change change) => Unit(change).Role == RequirementRole.Norm;

    private static Change First(IReadOnlyList<Change> side, IReadOnlyList<Change> told) =>
        side.FirstOrDefault(change => told.Contains(change, ReferenceEqualityComparer.Instance), side[0]);

    /// <summary>
    /// What a sentence is about: two that tell of the same licence or amount for the same theme are one point, made by the heavier.
    /// </summary>
    private static string Point(Draft draft)
    {
        var (change, side) = (draft.Changes[0], draft.Changes[0].Right.Count > 0 ? "right" : "left");
        var isOneSided = change.Left.Count == 0 || change.Right.Count == 0;
        return isOneSided && HeadlineWeight.MostTelling(Unit(change)) is { Kind: ValueKind.Certificate or ValueKind.Money } value
            ? $"{draft.Theme} {side} {value.Kind} {value.Canonical}"
            : change.Id;
    }

    private double Weight(Change change) => HeadlineWeight.Of(change, set.Declared?.Holds(change) == true);

    private string Theme(Change change) => selection.ThemeOf(change) is { Length: > 0 } theme ? theme : words["Theme.Other"];

    private static Requirement Unit(Change change) => change.Right.Concat(change.Left).First();

    /// <summary>A headline that may not make it.</summary>
    private sealed record Draft(double Weight, string Theme, IReadOnlyList<Change> Changes, Func<string> Sentence);
}
