using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search.Passages;

namespace PolicyDiff.Search.Results;

/// <summary>Keeps one numbered section from filling the page: each further hit under the same number counts a little less.</summary>
/// <remarks>
/// A form of maximal marginal relevance (Carbonell and Goldstein 1998) with "same number of the same document" for likeness.
/// </remarks>
internal static class SectionSpread
{
    private const double FurtherShare = 0.8;

    /// <summary>The groups in their new order, the first hit of each with its new score.</summary>
    /// <param name="groups">By falling score; never empty ones.</param>
    public static IReadOnlyList<IReadOnlyList<PassageHit>> Apply(IReadOnlyList<IReadOnlyList<PassageHit>> groups)
    {
        var counts = new Dictionary<(DocumentId, string), int>();
        List<IReadOnlyList<PassageHit>> spread = [];
        foreach (var group in groups)
        {
            var place = (group[0].Document, group[0].SectionNumber ?? string.Empty);
            var earlier = counts.GetValueOrDefault(place);
            counts[place] = earlier + 1;
            spread.Add(place.Item2.Length == 0
                ? group
                : [group[0] with { Score = group[0].Score * Math.Pow(FurtherShare, earlier) }, .. group.Skip(1)]);
        }

        return [.. spread.OrderByDescending(group => group[0].Score)];
    }
}
