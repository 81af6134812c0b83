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
    private const int LongestQuote = 105;
    private const int LongestOfSeveral = 50;
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
        var unit = change.Right.Concat(change.Left).First();
        if (change.Right.Any(right => right.Modality == Modality.Waived) && change.Left.Count > 0)
        {
            return words.Format("Headline.Waived", words.Subject(change.Subject), Excerpt.Of(SafeText.OneLine(unit.Text), LongestQuote + LongestOfSeveral));
        }

        var happened = change.Kind is ChangeKind.Added or ChangeKind.Removed ? _comparison.Kind(change.Kind) : SummaryText.Of(change)?.TrimEnd('.') ?? _comparison.Kind(change.Kind);
        return words.Format("Headline.Single", words.Subject(change.Subject), Small(happened), Quote(unit, Math.Max(LongestOfSeveral, LongestQuote - happened.Length)));
    }

    private string Together(IReadOnlyList<Change> run)
    {
        var unit = run[0].Right.Concat(run[0].Left).First();
        var quotes = run.Take(NamedOfRun).Select(change => words.Format("Headline.Quote", Quote(change.Right.Concat(change.Left).First(), LongestOfSeveral)));
        return words.Format(
            "Headline.Together", words.Subject(run[0].Subject), words.Number(run.Count), _comparison.Kind(run[0].Kind), Excerpt.Of(SafeText.OneLine(unit.Citation.SectionTitle), LongestOfSeveral), string.Join(' ', quotes));
    }

    /// <summary>The words around the value that counts most.</summary>
    private static string Quote(Requirement unit, int longest) =>
        Excerpt.Around(SafeText.OneLine(unit.Text), HeadlineWeight.MostTelling(unit)?.Span.Start ?? 0, longest);

    /// <summary>The text as it goes on behind a subject: with a small letter, unless it begins with the name of a side.</summary>
    private string Small(string text) => text.Length > 1 && char.IsLower(text[1]) && !BeginsWithName(text) ? char.ToLower(text[0], words.Culture) + text[1..] : text;

    private bool BeginsWithName(string text) => text.StartsWith(set.Left.Label, StringComparison.Ordinal) || text.StartsWith(set.Right.Label, StringComparison.Ordinal);
}
