using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.History;

/// <summary>Compares every edition with every later one, so that what went away and came back can be found.</summary>
public static class HistoryAligner
{
    private const int Decimals = 3;

    /// <summary>What all pairs of editions say of each other: adjacent ones first, then those that lie ever further apart.</summary>
    /// <param name="editions">The editions in their order.</param>
    /// <param name="culture">The language of summaries and caveats.</param>
    /// <param name="cancellationToken">Looked at between two comparisons.</param>
    public static IReadOnlyList<HistoryLink> Align(
        IReadOnlyList<EditionSide> editions, CultureInfo culture, CancellationToken cancellationToken)
    {
        List<HistoryLink> links = [];
        var options = new ComparisonOptions { Culture = culture };
        for (var span = 1; span < editions.Count; span++)
        {
            for (var from = 0; from + span < editions.Count; from++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                links.AddRange(Compare(editions[from], editions[from + span], options));
            }
        }

        return links;
    }

    private static IEnumerable<HistoryLink> Compare(EditionSide left, EditionSide right, ComparisonOptions options)
    {
        var (set, pairs) = Comparer.CompareWithPairs(left.Side, right.Side, options);
        return set.Changes.Select(change => new HistoryLink(
            left.Edition.Label, right.Edition.Label, Ids(change.Left), Ids(change.Right), change.Kind)
        {
            ChangeId = change.Id,
            PairConfidence = change is { Left.Count: > 0, Right.Count: > 0 }
                ? Math.Round(pairs.GetValueOrDefault(change.Left[0].Id, 1), Decimals) : 1,
            Moved = change.Moved,
            Substantive = change.Substantive,
            Judgement = change.Judgement,
            Aspects = change.Aspects,
            Direction = change.Direction,
            Confidence = change.Confidence,
            Summary = change.Kind == ChangeKind.Unchanged ? string.Empty : change.Summary,
            Caveat = change.Caveat,
            Repeats = Ids(change.Repeats),
        });
    }

    private static IReadOnlyList<RequirementId> Ids(IReadOnlyList<Requirement> requirements) =>
        [.. requirements.Select(requirement => requirement.Id)];
}
