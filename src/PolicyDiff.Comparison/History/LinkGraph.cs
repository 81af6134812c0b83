using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.History;

/// <summary>
/// Which requirement goes on in which: pairs of adjacent editions first, then pairs that lie further apart, where neither side has a
/// counterpart in between.
/// </summary>
internal sealed class LinkGraph
{
    /// <summary>The least probability that both are the same rule for a pair over a gap: nothing near it confirms the pair.</summary>
    private const double LeastOverGap = 0.8;

    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<(int Edition, RequirementId Requirement), HistoryLink> _next = [];
    private readonly Dictionary<(int Edition, RequirementId Requirement), HistoryLink> _previous = [];
    private readonly Dictionary<(int From, int To, RequirementId Requirement), HistoryLink> _fromLeft = [];
    private readonly Dictionary<(int From, int To, RequirementId Requirement), HistoryLink> _fromRight = [];

    /// <summary>Makes a graph.</summary>
    /// <param name="editions">The editions in their order.</param>
    /// <param name="links">What all their pairs say of each other.</param>
    public LinkGraph(IReadOnlyList<PolicyEdition> editions, IReadOnlyList<HistoryLink> links)
    {
        _places = editions.Select((edition, place) => (edition.Label, place)).ToDictionary(entry => entry.Label, entry => entry.place);
        Links = links;
        foreach (var link in links.OrderBy(link => PlaceOf(link.To) - PlaceOf(link.From)).ThenByDescending(link => link.PairConfidence))
        {
            Index(link);
            if (link is { Left.Count: > 0, Right.Count: > 0 } && IsFree(link))
            {
                Accept(link);
            }
        }
    }

    /// <summary>What all pairs of editions say of each other.</summary>
    public IReadOnlyList<HistoryLink> Links { get; }

    /// <summary>The place of an edition, from 0.</summary>
    public int PlaceOf(string label) => _places[label];

    /// <summary>The pair by which a requirement goes on; null where it does not.</summary>
    public HistoryLink? Next(int edition, RequirementId requirement) => _next.GetValueOrDefault((edition, requirement));

    /// <summary>The pair from which a requirement comes; null where it begins.</summary>
    public HistoryLink? Previous(int edition, RequirementId requirement) => _previous.GetValueOrDefault((edition, requirement));

    /// <summary>What a later edition says of a requirement, whether or not it goes on there; null where they were not compared.</summary>
    public HistoryLink? Seen(int from, int to, RequirementId left) => _fromLeft.GetValueOrDefault((from, to, left));

    /// <summary>What an earlier edition says of a requirement; null where they were not compared.</summary>
    public HistoryLink? SeenFromLater(int from, int to, RequirementId right) => _fromRight.GetValueOrDefault((from, to, right));

    private void Index(HistoryLink link)
    {
        var (from, to) = (PlaceOf(link.From), PlaceOf(link.To));
        foreach (var id in link.Left)
        {
            _fromLeft[(from, to, id)] = link;
        }

        foreach (var id in link.Right)
        {
            _fromRight[(from, to, id)] = link;
        }
    }

    private bool IsFree(HistoryLink link)
    {
        var (from, to) = (PlaceOf(link.From), PlaceOf(link.To));
        return (to - from == 1 || link.PairConfidence >= LeastOverGap)
            && !link.Left.Any(id => _next.ContainsKey((from, id)))
            && !link.Right.Any(id => _previous.ContainsKey((to, id)));
    }

    private void Accept(HistoryLink link)
    {
        foreach (var id in link.Left)
        {
            _next[(PlaceOf(link.From), id)] = link;
        }

        foreach (var id in link.Right)
        {
            _previous[(PlaceOf(link.To), id)] = link;
        }
    }
}
