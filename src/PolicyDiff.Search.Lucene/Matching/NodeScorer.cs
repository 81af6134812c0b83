namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Goes through the passages of a part of the index that fit a node of a query, window by window, and scores them.</summary>
internal abstract class NodeScorer
{
    /// <summary>The first Lucene document that fits and was not gone through yet; <see cref="int.MaxValue"/> at the end.</summary>
    public abstract int Next { get; }

    /// <summary>The least <see cref="Next"/> of some.</summary>
    public static int First(NodeScorer[] scorers)
    {
        var first = int.MaxValue;
        foreach (var scorer in scorers)
        {
            first = Math.Min(first, scorer.Next);
        }

        return first;
    }

    /// <summary>Skips what stands before a Lucene document.</summary>
    public abstract void SkipTo(int doc);

    /// <summary>Goes through a window, which is empty and not behind <see cref="Next"/>.</summary>
    public abstract void Score(ScoreWindow window);
}
