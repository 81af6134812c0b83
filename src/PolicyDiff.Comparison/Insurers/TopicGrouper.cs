namespace PolicyDiff.Comparison.Insurers;

/// <summary>Makes groups of likely pairs: the best pairs first, then what belongs to one of them.</summary>
/// <remarks>
/// Greedy matching by falling similarity, at least half as good as the best there is (D. Avis, 1983), and easy to explain: nothing
/// is taken from a better pair. A requirement that is left over joins the group of its likeliest partner, since an insurer may say in two
/// sentences what another says in one.
/// </remarks>
internal sealed class TopicGrouper
{
    /// <summary>The least similarity of a pair that opens a group.</summary>
    public const double LeastPair = 0.28;

    /// <summary>The least similarity of what joins a group.</summary>
    public const double LeastJoin = 0.25;

    private const double NearBest = 0.7;
    private const int LargestGroup = 4;

    private readonly List<TopicGroup> _groups = [];
    private readonly Dictionary<int, TopicGroup> _ofLeft = [];
    private readonly Dictionary<int, TopicGroup> _ofRight = [];
    private readonly Dictionary<int, double> _bestOfLeft;
    private readonly Dictionary<int, double> _bestOfRight;
    private readonly IReadOnlyList<TopicEdge> _edges;

    private TopicGrouper(IReadOnlyList<TopicEdge> edges)
    {
        _edges = [.. edges.OrderByDescending(edge => edge.Similarity).ThenBy(edge => edge.Left).ThenBy(edge => edge.Right)];
        _bestOfLeft = edges.GroupBy(edge => edge.Left).ToDictionary(group => group.Key, group => group.Max(edge => edge.Similarity));
        _bestOfRight = edges.GroupBy(edge => edge.Right).ToDictionary(group => group.Key, group => group.Max(edge => edge.Similarity));
    }

    /// <summary>The groups; every index stands in at most one.</summary>
    public static IReadOnlyList<TopicGroup> Group(IReadOnlyList<TopicEdge> edges)
    {
        var grouper = new TopicGrouper(edges);
        grouper.Pair();
        grouper.Join();
        return grouper._groups;
    }

    private void Pair()
    {
        foreach (var edge in _edges.TakeWhile(edge => edge.Similarity >= LeastPair))
        {
            if (!_ofLeft.ContainsKey(edge.Left) && !_ofRight.ContainsKey(edge.Right))
            {
                var group = new TopicGroup(edge.Similarity);
                _groups.Add(group);
                AddLeft(edge.Left, group);
                AddRight(edge.Right, group);
            }
        }
    }

    private void Join()
    {
        foreach (var edge in _edges)
        {
            var (left, right) = (_ofLeft.GetValueOrDefault(edge.Left), _ofRight.GetValueOrDefault(edge.Right));
            if (left is null && right is not null && Belongs(edge, right, _bestOfLeft[edge.Left]))
            {
                AddLeft(edge.Left, right);
            }
            else if (right is null && left is not null && Belongs(edge, left, _bestOfRight[edge.Right]))
            {
                AddRight(edge.Right, left);
            }
        }
    }

    private static bool Belongs(TopicEdge edge, TopicGroup group, double best) =>
        group.Count < LargestGroup && edge.Similarity >= NearBest * Math.Max(best, group.Similarity);

    private void AddLeft(int index, TopicGroup group)
    {
        group.Left.Add(index);
        _ofLeft.Add(index, group);
    }

    private void AddRight(int index, TopicGroup group)
    {
        group.Right.Add(index);
        _ofRight.Add(index, group);
    }
}
