using Microsoft.Data.Sqlite;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Finds the passages that are worth weighing, at a cost that does not grow with the index.</summary>
/// <remarks>
/// Rare words first, as in MaxScore (Turtle and Flood 1995): the rarest words of a query, as many as stand together in at most
/// <see cref="MostWeighed"/> passages, are asked of FTS5 and ranked by it; frequent words are asked only of the passages that are much about them, and only
/// while they can still bring a passage among the best.
/// </remarks>
/// <param name="connection">The index.</param>
/// <param name="fitting">The passages to find.</param>
/// <param name="limit">The passages that are wanted in the end.</param>
internal sealed class CandidateFinder(SqliteConnection connection, FittingPassages fitting, int limit)
{
    /// <summary>Passages that FTS5 ranks for one query.</summary>
    private const int MostWeighed = 8_000;

    /// <summary>Passages that are then weighed in full, at least.</summary>
    private const int UsuallyKept = 250;

    private readonly int _mostKept = Math.Max(UsuallyKept, limit);
    private readonly SortedSet<long> _found = [];
    private readonly SortedSet<long> _weighed = [];

    /// <summary>The nodes that the next call of <see cref="Frequent"/> would ask for.</summary>
    public IReadOnlyList<CompiledNode> Left { get; private set; } = [];

    /// <summary>Whether every passage that fits was given out.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Passages with the required nodes, and of the optional ones those with rare words.</summary>
    public IReadOnlyList<long> Rare(IReadOnlyList<CompiledNode> required, IReadOnlyList<CompiledNode> optional)
    {
        var must = required.Select(node => node.Expression).ToArray();
        var essential = Essential(optional);
        Left = [.. optional.Except(essential)];
        if (essential.Count > 0)
        {
            Ask([.. must, MatchExpression.Any([.. essential.Select(node => node.Expression)])], ranked: true);
        }

        if (must.Length > 0)
        {
            Ask(must, ranked: true);
        }

        return TakeNew();
    }

    /// <summary>Passages that are much about the frequent words, and some that have several of them.</summary>
    public IReadOnlyList<long> Frequent(IReadOnlyList<CompiledNode> required)
    {
        var must = required.Select(node => node.Expression).ToArray();
        IsComplete = false;
        var strong = Left.Where(node => node.StrongExpression is not null && node.StrongCount > 0).OrderBy(node => node.StrongCount).ToArray();
        for (var count = strong.Length; count > 0 && _found.Count < _mostKept; count--)
        {
            Ask([.. must, .. strong.Take(count).Select(node => node.StrongExpression!)], ranked: false);
        }

        if (_found.Count < _mostKept)
        {
            foreach (var node in Left.OrderBy(node => node.PassageCount))
            {
                Ask([.. must, node.Expression], ranked: false);
            }
        }

        return TakeNew();
    }

    private static List<CompiledNode> Essential(IReadOnlyList<CompiledNode> optional)
    {
        List<CompiledNode> essential = [];
        var passages = 0;
        foreach (var node in optional.OrderBy(node => node.PassageCount))
        {
            passages += node.PassageCount;
            if (passages > MostWeighed)
            {
                break;
            }

            essential.Add(node);
        }

        return essential;
    }

    private void Ask(IReadOnlyList<string> expressions, bool ranked)
    {
        // The inner limit bounds how many passages are ranked; without rank the scan ends as soon as there are enough.
        using var select = new RowCommand(
            connection,
            ranked
                ? $"""
                  SELECT rowid FROM (
                      SELECT rowid, bm25({fitting.Table}, 4, 3, 0.3, 1, 0.4, 0.5, 0, 0) AS weight FROM {fitting.Table} WHERE {fitting.Table} MATCH ?1 LIMIT ?2)
                  ORDER BY weight, rowid LIMIT ?3
                  """
                : $"SELECT rowid FROM {fitting.Table} WHERE {fitting.Table} MATCH ?1 AND ?2 > 0 LIMIT ?3");
        var found = select.Query(row => row.LargeNumber(), CancellationToken.None, fitting.Match(expressions), MostWeighed, _mostKept);
        IsComplete &= found.Count < _mostKept;
        _found.UnionWith(found);
    }

    private List<long> TakeNew()
    {
        var fresh = _found.Except(_weighed).ToList();
        _weighed.UnionWith(fresh);
        return fresh;
    }
}
