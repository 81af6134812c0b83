namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Scores the passages that fit every one of some nodes; the scores are added up.</summary>
/// <param name="nodes">At least one.</param>
internal sealed class AllOfScorer(NodeScorer[] nodes) : NodeScorer
{
    private readonly ScoreWindow _one = new();

    /// <summary>No passage before this one fits; it need not fit itself.</summary>
    public override int Next
    {
        get
        {
            var next = 0;
            foreach (var node in nodes)
            {
                next = Math.Max(next, node.Next);
            }

            return next;
        }
    }

    /// <inheritdoc/>
    public override void SkipTo(int doc)
    {
        foreach (var node in nodes)
        {
            node.SkipTo(doc);
        }
    }

    /// <inheritdoc/>
    public override void Score(ScoreWindow window)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            _one.MoveTo(window.First);
            nodes[i].SkipTo(window.First);
            nodes[i].Score(_one);
            window.AddScores(_one);
            if (i == 0)
            {
                window.Unite(_one.Fitting);
            }
            else
            {
                window.Keep(_one.Fitting);
            }
        }

        window.ClearUnfit();
    }
}
