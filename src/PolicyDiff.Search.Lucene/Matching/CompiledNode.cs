namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>A node of a query with what one state of the index knows of it.</summary>
internal abstract class CompiledNode
{
    /// <summary>Looks the node up in a part of the index.</summary>
    /// <param name="part">The part.</param>
    /// <param name="scores">Whether scores are wanted, or only what fits.</param>
    /// <returns>Null where nothing in the part fits.</returns>
    public abstract NodeScorer? In(LeafPassages part, bool scores);
}
