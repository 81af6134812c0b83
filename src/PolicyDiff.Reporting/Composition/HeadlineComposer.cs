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
    private const int LongestSingle = 190;
    private const int LongestOfRun = 300;
    private const int LongestTitle = 50;
    private const int ShortestQuote = 50;
    private const int NamedOfRun = 2;

    private readonly ComparisonWords _comparison = new(set, words);
    private readonly Announcements _announcements = new(set);

    /// <summary>The headlines, the heaviest first.</summary>
    /// <param name="substantive">The changes that matter, in the order of the document.</param>
    public IReadOnlyList<Headline> Compose(IReadOnlyList<Change> substantive)
    {
        if (substantive.Count < FewestChanges)
        {
            return [];
        }

        return [.. ChangeRun.Of(substantive)
            .Select(run => new ChangeRun([.. run.Changes.OrderByDescending(Weight)]))
            .OrderByDescending(run => Weight(run.Changes[0]))
            .Take(Math.Min(MostHeadlines, substantive.Count / ChangesPerHeadline))
            .Select(run => run.IsTogether ? new Headline(Together(run.Changes), run.Changes) : new Headline(Single(run.Changes[0]), [run.Changes[0]]))];
    }

    private double Weight(Change change) => HeadlineWeight.Of(change, _announcements.Hold(change));

    private string Single(Change change)
    {
        var unit = Unit(change);
        if (change.Right.Any(right => right.Modality == Modality.Waived) && change.Left.Count > 0)
        {
            return words.Format("Headline.Waived", words.Subject(change.Subject), Excerpt.Of(SafeText.OneLine(unit.Text), LongestSingle));
        }

        var happened = IsToldByItsKind(change) ? _comparison.Kind(change.Kind) : SummaryText.Of(change)?.TrimEnd('.') ?? _comparison.Kind(change.Kind);
        return Filled(LongestSingle, [change], quotes => words.Format("Headline.Single", words.Subject(change.Subject), Small(happened), quotes[0]));
    }

    /// <summary>Whether a summary would say no more than the quotation does.</summary>
    private static bool IsToldByItsKind(Change change) => change.Kind is ChangeKind.Added or ChangeKind.Removed or ChangeKind.Split or ChangeKind.Merged;

    private string Together(IReadOnlyList<Change> run)
    {
        return Filled(LongestOfRun, [.. run.Take(NamedOfRun)], quotes => words.Format(
            "Headline.Together",
            words.Subject(run[0].Subject),
            words.Number(run.Count),
            _comparison.Kind(run[0].Kind),
            Excerpt.Of(SafeText.OneLine(Unit(run[0]).Citation.SectionTitle), LongestTitle),
            string.Join(' ', quotes.Select(quote => words.Format("Headline.Quote", quote)))));
    }

    /// <summary>A sentence with a quotation of every change, in about as many characters as it may take.</summary>
    private static string Filled(int longest, IReadOnlyList<Change> changes, Func<IReadOnlyList<string>, string> sentence)
    {
        var rest = longest - sentence([.. changes.Select(_ => string.Empty)]).Length;
        var quotes = new List<string>(changes.Count);
        foreach (var change in changes)
        {
            quotes.Add(Quote(change, Math.Max(ShortestQuote, rest / (changes.Count - quotes.Count))));
            rest -= quotes[^1].Length;
        }

        return sentence(quotes);
    }

    /// <summary>The words around the value that counts most, or else around what is new; without either, how the text begins and how it ends.</summary>
    private static string Quote(Change change, int longest)
    {
        var unit = Unit(change);
        var text = SafeText.OneLine(unit.Text);
        return (HeadlineWeight.MostTelling(unit)?.Span.Start ?? NewWords(change)) is { } place ? Excerpt.Around(text, place, longest) : Excerpt.Ends(text, longest);
    }

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
}
