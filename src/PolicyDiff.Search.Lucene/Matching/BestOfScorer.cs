namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Scores the passages that fit one of some alternatives; the best one counts.</summary>
/// <param name="alternatives">At least one.</param>
internal sealed class BestOfScorer(NodeScorer[] alternatives) : NodeScorer
{
    private readonly ScoreWindow _one = new();

    /// <inheritdoc/>
    public override int Next => First(alternatives);

    /// <inheritdoc/>
    public override void SkipTo(int doc)
    {
        foreach (var alternative in alternatives)
        {
            alternative.SkipTo(doc);
        }
    }

    /// <inheritdoc/>
    public override void Score(ScoreWindow window)
    {
        foreach (var alternative in alternatives)
        {
            _one.MoveTo(window.First);
            alternative.Score(_one);
            window.TakeBest(_one);
        }
    }
}
