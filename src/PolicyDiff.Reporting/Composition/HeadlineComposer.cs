using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Composition;

/// <summary>Chooses the changes that a reader must see first, and puts each in one sentence.</summary>
/// <remarks>A sentence is subject, what happened, and the words of the document; nothing in it is made up.</remarks>
internal sealed class HeadlineComposer(ChangeSet set, ReportWords words)
{
    private const int MostHeadlines = 24;
    private const int FewestChanges = 9;
    private const int ChangesPerHeadline = 3;
    private const int LongestSingle = 175;
    private const int LongestOfRun = 220;
    private const int LongestTitle = 50;
    private const int ShortestQuote = 50;
    private const int QuotedOfRun = 2;

    private readonly ComparisonWords _comparison = new(set, words);
    private readonly Announcements _announcements = new(set);
    private readonly KeyWords _keyWords = new(set);

    /// <summary>The headlines, the heaviest first.</summary>
    /// <param name="substantive">The changes that matter, in the order of the document.</param>
    public IReadOnlyList<Headline> Compose(IReadOnlyList<Change> substantive)
    {
        if (substantive.Count < FewestChanges)
        {
            return [];
        }

        var terms = set.SharedTerms.Select(term => Beside(term, substantive)).OfType<Draft>().ToList();
        var besides = terms.SelectMany(term => term.Changes).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
        return [.. Runs(substantive)
            .Where(run => run.IsTogether || !besides.Contains(run.Changes[0]))
            .Select(OfRun)
            .Concat(terms)
            .OrderByDescending(draft => draft.Weight)
            .Take(Math.Min(MostHeadlines, substantive.Count / ChangesPerHeadline))
            .Select(draft => new Headline(draft.Sentence(), draft.Changes))];
    }

    /// <summary>The runs, those under one heading as one however far apart they stand.</summary>
    private static IEnumerable<ChangeRun> Runs(IReadOnlyList<Change> substantive) => ChangeRun.Of(substantive)
        .GroupBy(run => run.IsTogether ? ChangeRun.Place(run.Changes[0]) : run.Changes[0].Id, StringComparer.Ordinal)
        .Select(runs => new ChangeRun([.. runs.SelectMany(run => run.Changes)]));

    private Draft OfRun(ChangeRun run)
    {
        IReadOnlyList<Change> changes = [.. run.Changes.OrderByDescending(Weight).ThenBy(change => _keyWords.Uses(Unit(change)))];
        return run.IsTogether
            ? new Draft(Weight(changes[0]) + HeadlineWeight.OfCompany(changes), changes, () => Together(changes))
            : new Draft(Weight(changes[0]), [changes[0]], () => Single(changes[0]));
    }

    /// <summary>What both sides ask about a term, where one of it is among the changes of the report; else null.</summary>
    private Draft? Beside(SharedTerm term, IReadOnlyList<Change> substantive)
    {
        var told = term.Left.Concat(term.Right).Where(change => substantive.Contains(change, ReferenceEqualityComparer.Instance)).ToList();
        return told.Count == 0 || !term.Left.Any(IsNorm) || !term.Right.Any(IsNorm)
            ? null
            : new Draft(term.Left.Concat(term.Right).Where(change => change.Substantive).Max(Weight) + HeadlineWeight.OfBothSides, told, () => Beside(term, First(term.Left, told), First(term.Right, told)));
    }

    private static bool IsNorm(Change change) => Unit(change).Role == RequirementRole.Norm;

    private static Change First(IReadOnlyList<Change> side, IReadOnlyList<Change> told) =>
        side.FirstOrDefault(change => told.Contains(change, ReferenceEqualityComparer.Instance), side[0]);

    private string Beside(SharedTerm term, Change left, Change right) => Filled(LongestOfRun, [left, right], change => Unit(change).Text.IndexOf(term.Name, StringComparison.OrdinalIgnoreCase), quotes => words.Format(
        "Headline.Beside",
        words.Subject(term.Name),
        _comparison.Kind(left.Kind),
        quotes[0],
        CitationNames.Place(Unit(left).Citation) ?? set.Left.Label,
        _comparison.Kind(right.Kind),
        quotes[1],
        CitationNames.Place(Unit(right).Citation) ?? set.Right.Label));

    private double Weight(Change change) => HeadlineWeight.Of(change, _announcements.Hold(change));

    private string Single(Change change)
    {
        var unit = Unit(change);
        if (change.Right.Any(right => right.Modality == Modality.Waived) && change.Left.Count > 0)
        {
            return words.Format("Headline.Waived", words.Subject(change.Subject), Excerpt.Of(SafeText.OneLine(unit.Text), LongestSingle));
        }

        var happened = IsToldByItsKind(change) ? _comparison.Kind(change.Kind) : SummaryText.Of(change)?.TrimEnd('.') ?? _comparison.Kind(change.Kind);
        return Filled(LongestSingle, [change], Telling, quotes => words.Format("Headline.Single", words.Subject(change.Subject), Small(happened), quotes[0]));
    }

    /// <summary>Whether a summary would say no more than the quotation does.</summary>
    private static bool IsToldByItsKind(Change change) => change.Kind is ChangeKind.Added or ChangeKind.Removed or ChangeKind.Split or ChangeKind.Merged;

    private string Together(IReadOnlyList<Change> run) => Filled(LongestOfRun, Quoted(run), change => Telling(change) ?? _keyWords.Place(Unit(change)), quotes => words.Format(
        "Headline.Together",
        words.Subject(run[0].Subject),
        words.Number(run.Count),
        _comparison.Kind(run[0].Kind),
        Excerpt.Of(SafeText.OneLine(Unit(run[0]).Citation.SectionTitle), LongestTitle),
        string.Join(' ', quotes.Select(quote => words.Format("Headline.Quote", quote)))));

    /// <summary>A sentence with a quotation of every change around a place in it, the first the longest, in about as many characters as it may take.</summary>
    private static string Filled(int longest, IReadOnlyList<Change> changes, Func<Change, int?> placeOf, Func<IReadOnlyList<string>, string> sentence)
    {
        var rest = longest - sentence([.. changes.Select(_ => string.Empty)]).Length;
        var quotes = new List<string>(changes.Count);
        foreach (var change in changes)
        {
            quotes.Add(Quote(change, placeOf(change), Math.Max(ShortestQuote, quotes.Count == changes.Count - 1 ? rest : rest * 3 / 4)));
            rest -= quotes[^1].Length;
        }

        return sentence(quotes);
    }

    /// <summary>The words around a place; without one, how the text begins and how it ends.</summary>
    private static string Quote(Change change, int? place, int longest)
    {
        var text = SafeText.OneLine(Unit(change).Text);
        return place is >= 0 and var index ? Excerpt.Around(text, index, longest) : Excerpt.Ends(text, longest);
    }

    /// <summary>The heaviest, and the next where that binds or sets a value too.</summary>
    private static IReadOnlyList<Change> Quoted(IReadOnlyList<Change> run) =>
        [run[0], .. run.Skip(1).Take(QuotedOfRun - 1).Where(change => HeadlineWeight.MostTelling(Unit(change)) is not null || Unit(change).Modality is Modality.Obliged or Modality.Forbidden or Modality.Expected)];

    /// <summary>Where the value stands that counts most, or else what is new; null without either.</summary>
    private static int? Telling(Change change) => HeadlineWeight.MostTelling(Unit(change))?.Span.Start ?? NewWords(change);

    /// <summary>Where the words stand that were put into a text that else stayed; null where more was changed than stayed.</summary>
    private static int? NewWords(Change change)
    {
        var inserted = change.Inline.Where(segment => segment.Operation == InlineOperation.Insert).ToList();
        if (change.Left.Count != 1 || change.Right.Count != 1 || inserted.Count == 0 || inserted.Sum(segment => segment.Text.Length) > change.Right[0].Text.Length / 2)
        {
            return null;
        }

        var longest = inserted.MaxBy(segment => segment.Text.Length);
        return change.Inline.Where(segment => segment.Operation != InlineOperation.Delete).TakeWhile(segment => !ReferenceEquals(segment, longest)).Sum(segment => segment.Text.Length);
    }

    private static Requirement Unit(Change change) => change.Right.Concat(change.Left).First();

    /// <summary>The text as it goes on behind a subject: with a small letter, unless it begins with the name of a side.</summary>
    private string Small(string text) => text.Length > 1 && char.IsLower(text[1]) && !BeginsWithName(text) ? char.ToLower(text[0], words.Culture) + text[1..] : text;

    private bool BeginsWithName(string text) => text.StartsWith(set.Left.Label, StringComparison.Ordinal) || text.StartsWith(set.Right.Label, StringComparison.Ordinal);

    /// <summary>A headline that may not make it.</summary>
    private sealed record Draft(double Weight, IReadOnlyList<Change> Changes, Func<string> Sentence);
}
