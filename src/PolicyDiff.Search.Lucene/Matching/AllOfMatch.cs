namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Several nodes at once.</summary>
/// <param name="nodes">One or more.</param>
internal sealed class AllOfMatch(IReadOnlyList<CompiledNode> nodes) : CompiledNode
{
    /// <inheritdoc/>
    public override NodeScorer? In(LeafPassages part, bool scores)
    {
        var found = new NodeScorer[nodes.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (nodes[i].In(part, scores) is not { } scorer)
            {
                return null;
            }

            found[i] = scorer;
        }

        return found.Length == 1 ? found[0] : new AllOfScorer(found);
    }
}
