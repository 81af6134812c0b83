using Lucene.Net.Search;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>
/// Goes through the passages that fit a query, window by window. Scores are added up in the order of the query, so they do not depend on
/// how the index is laid out.
/// </summary>
/// <param name="query">The query.</param>
/// <param name="scores">Whether scores are wanted, or only what fits.</param>
internal sealed class PassageMatcher(CompiledQuery query, bool scores)
{
    private readonly ScoreWindow _sum = new();
    private readonly ScoreWindow _one = new();

    /// <summary>Goes through a part of the index.</summary>
    /// <param name="part">The part.</param>
    /// <param name="take">Takes each window in which a passage fits; it is used again afterwards.</param>
    public void Run(LeafPassages part, Action<ScoreWindow> take)
    {
        var required = query.Required.Select(node => node.In(part, scores)).ToArray();
        var optional = Found(query.Optional, part, scores);
        if (required.Contains(null) || required.Length + optional.Length == 0)
        {
            return;
        }

        var excluded = Found(query.Excluded, part, withScores: false);
        var demanded = query.Demanded(part);
        for (var next = First(required!, optional, 0); next != DocIdSetIterator.NO_MORE_DOCS; next = First(required!, optional, _sum.End))
        {
            _sum.MoveTo(next);
            Score(required!, optional);
            LeaveOut(excluded);
            if (demanded is not null)
            {
                _sum.Keep(demanded.Window(_sum.First));
            }

            take(_sum);
        }
    }

    /// <summary>Where the next passage that may fit stands.</summary>
    private static int First(NodeScorer[] required, NodeScorer[] optional, int from)
    {
        if (required.Length == 0)
        {
            return NodeScorer.First(optional);
        }

        var first = from;
        foreach (var node in required)
        {
            node.SkipTo(first);
            first = Math.Max(first, node.Next);
        }

        return first;
    }

    private void Score(NodeScorer[] required, NodeScorer[] optional)
    {
        for (var i = 0; i < required.Length; i++)
        {
            ScoreOne(required[i]);
            if (i == 0)
            {
                _sum.Unite(_one.Fitting);
            }
            else
            {
                _sum.Keep(_one.Fitting);
            }
        }

        foreach (var node in optional)
        {
            ScoreOne(node);
            if (required.Length == 0)
            {
                _sum.Unite(_one.Fitting);
            }
        }
    }

    private void ScoreOne(NodeScorer node)
    {
        _one.MoveTo(_sum.First);
        node.SkipTo(_sum.First);
        node.Score(_one);
        if (scores)
        {
            _sum.AddScores(_one);
        }
    }

    private void LeaveOut(NodeScorer[] excluded)
    {
        foreach (var node in excluded)
        {
            _one.MoveTo(_sum.First);
            node.SkipTo(_sum.First);
            node.Score(_one);
            _sum.Leave(_one.Fitting);
        }
    }

    private static NodeScorer[] Found(IReadOnlyList<CompiledNode> nodes, LeafPassages part, bool withScores) =>
        [.. nodes.Select(node => node.In(part, withScores)).OfType<NodeScorer>()];
}
