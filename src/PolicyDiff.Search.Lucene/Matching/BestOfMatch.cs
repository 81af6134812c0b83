namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>One of some alternatives.</summary>
/// <param name="alternatives">Two or more.</param>
internal sealed class BestOfMatch(IReadOnlyList<CompiledNode> alternatives) : CompiledNode
{
    /// <inheritdoc/>
    public override NodeScorer? In(LeafPassages part, bool scores)
    {
        NodeScorer[] found = [.. alternatives.Select(alternative => alternative.In(part, scores)).OfType<NodeScorer>()];
        return found.Length < 2 ? found.SingleOrDefault() : new BestOfScorer(found);
    }
}
