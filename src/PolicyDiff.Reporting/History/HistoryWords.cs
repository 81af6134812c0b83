using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.History;

/// <summary>Says in words what happened to a line in an edition.</summary>
/// <param name="words">The language.</param>
internal sealed class HistoryWords(ReportWords words)
{
    /// <summary>A pair less likely than this is to be read before it is believed.</summary>
    public const double Doubtful = 0.8;

    private const double MostCertain = 0.99;

    /// <summary>How the line stands, apart from changes.</summary>
    public string Step(LineStep step) =>
        words[step is { Kind: LineStepKind.New, Elsewhere.Count: > 0 } ? "History.Step.NewHere" : $"History.Step.{step.Kind}"];

    /// <summary>What a change is: <c>gewijzigd, zwaarder (bedrag)</c>.</summary>
    public string Change(LineStepKind step, LineChange change)
    {
        var of = ComparisonOf(change);
        var (headline, aspects) = (of.Headline(change.Change), of.Aspects(change.Change));
        if (change.Change is { IsLeftToReader: true, Kind: ChangeKind.Split or ChangeKind.Merged })
        {
            // Branches are seen, whatever they mean.
            headline = words.Format("History.Unsure", words[$"Kind.{change.Change.Kind}"], headline);
        }

        var said = aspects.Length == 0 || change.Change.IsLeftToReader ? headline : words.Format("History.Aspects", headline, aspects);
        return step == LineStepKind.Back && change.Change.Right.Count > 0 ? words.Format("History.Back", said,
            SafeText.OneLine(change.From.Label)) : said;
    }

    /// <summary>How sure it is, and what else must be known of a change; empty for nothing.</summary>
    public IEnumerable<string> Remarks(LineChange change)
    {
        if (change.RevertsTo is { } edition)
        {
            yield return words.Format("History.Reverts", SafeText.OneLine(edition.Label));
        }

        if (change.Joining.Count > 0)
        {
            yield return words.Count("History.Joining", change.Joining.Count);
        }

        if (change.Change is { Left.Count: > 0, Right.Count: > 0 } and not { Kind: ChangeKind.Unchanged }
            || change.PairConfidence < Doubtful)
        {
            var sure = words.Format("History.Certainty", Percent(change.PairConfidence), Percent(change.Change.Confidence));
            yield return change.PairConfidence < Doubtful ? $"{sure} {words["History.ReadBoth"]}" : sure;
        }
    }

    /// <summary>The words for both sides of a change.</summary>
    public ComparisonWords ComparisonOf(LineChange change) => new(new ChangeSet(
        new ComparisonSide(change.From.Label, change.From.Documents, []), new ComparisonSide(string.Empty, change.From.Documents, []),
            [], []), words);

    /// <summary>In whole hundredths; nothing here is certain, so never a hundred.</summary>
    public string Percent(double share) => Math.Min(share, MostCertain).ToString("P0", words.Culture);
}
