namespace PolicyDiff.Comparison.Alignment;

/// <summary>Chooses pairs, each index at most once, with the greatest total gain.</summary>
/// <remarks>
/// The assignment problem of H.W. Kuhn (1955), solved on the sparse graph by shortest augmenting paths with node potentials
/// (R. Jonker and A. Volgenant, 1987). An index may stay alone at gain 0. O(n · e log n) at worst, n rows and e edges; near n + e where
/// candidates seldom compete.
/// </remarks>
internal sealed class AssignmentSolver
{
    private const double Tolerance = 1e-12;

    private readonly List<Edge>[] _edges;
    private readonly double[] _leftPotential;
    private readonly double[] _rightPotential;
    private readonly int[] _leftOf;
    private readonly int[] _rightOf;

    private AssignmentSolver(int leftCount, int rightCount, IEnumerable<Edge> edges)
    {
        _edges = [.. Enumerable.Range(0, leftCount).Select(_ => new List<Edge>())];
        foreach (var edge in edges.Where(edge => edge.Gain > 0).OrderBy(edge => edge.Left).ThenBy(edge => edge.Right))
        {
            _edges[edge.Left].Add(edge);
        }

        for (var left = 0; left < leftCount; left++)
        {
            _edges[left].Add(new Edge(left, rightCount + left, 0));
        }

        _leftPotential = [.. _edges.Select(list => list.Min(edge => -edge.Gain))];
        _rightPotential = new double[rightCount + leftCount];
        _leftOf = [.. Enumerable.Repeat(-1, rightCount + leftCount)];
        _rightOf = [.. Enumerable.Repeat(-1, leftCount)];
    }

    /// <summary>The partner of every left index; -1 for one that stays alone.</summary>
    public static IReadOnlyList<int> Solve(int leftCount, int rightCount, IEnumerable<Edge> edges)
    {
        var solver = new AssignmentSolver(leftCount, rightCount, edges);
        for (var left = 0; left < leftCount; left++)
        {
            solver.Augment(left);
        }

        return [.. solver._rightOf.Select(right => right < rightCount ? right : -1)];
    }

    /// <summary>Dijkstra over reduced costs from one row to the nearest free column, then flips the path.</summary>
    private void Augment(int start)
    {
        var distance = new Dictionary<int, double>();
        var cameFrom = new Dictionary<int, int>();
        var settled = new List<(int Right, double Distance)>();
        var done = new HashSet<int>();
        var queue = new PriorityQueue<int, (double Distance, int Right)>();
        Relax(start, 0, distance, cameFrom, done, queue);
        while (queue.TryDequeue(out var right, out var priority))
        {
            if (!done.Add(right))
            {
                continue;
            }

            if (_leftOf[right] < 0)
            {
                UpdatePotentials(start, priority.Distance, settled);
                Flip(right, start, cameFrom);
                return;
            }

            settled.Add((right, priority.Distance));
            Relax(_leftOf[right], priority.Distance, distance, cameFrom, done, queue);
        }
    }

    private void Relax(
        int left,
        double soFar,
        Dictionary<int, double> distance,
        Dictionary<int, int> cameFrom,
        HashSet<int> done,
        PriorityQueue<int, (double Distance, int Right)> queue)
    {
        foreach (var edge in _edges[left])
        {
            var length = soFar + (-edge.Gain - _leftPotential[left] - _rightPotential[edge.Right]);
            if (!done.Contains(edge.Right) && length < distance.GetValueOrDefault(edge.Right, double.PositiveInfinity) - Tolerance)
            {
                distance[edge.Right] = length;
                cameFrom[edge.Right] = left;
                queue.Enqueue(edge.Right, (length, edge.Right));
            }
        }
    }

    private void UpdatePotentials(int start, double total, List<(int Right, double Distance)> settled)
    {
        _leftPotential[start] += total;
        foreach (var (right, distance) in settled)
        {
            _rightPotential[right] -= total - distance;
            _leftPotential[_leftOf[right]] += total - distance;
        }
    }

    private void Flip(int right, int start, Dictionary<int, int> cameFrom)
    {
        while (true)
        {
            var left = cameFrom[right];
            var next = _rightOf[left];
            _rightOf[left] = right;
            _leftOf[right] = left;
            if (left == start)
            {
                return;
            }

            right = next;
        }
    }
}
