using System.Numerics;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>Gives each passage of a list the score 1.</summary>
/// <param name="passages">The passages.</param>
internal sealed class EverythingScorer(PostingsCursor passages) : NodeScorer
{
    /// <inheritdoc/>
    public override int Next => passages.Doc;

    /// <inheritdoc/>
    public override void SkipTo(int doc) => passages.SkipTo(doc);

    /// <inheritdoc/>
    public override void Score(ScoreWindow window)
    {
        passages.Mark(window);
        for (var i = 0; i < ScoreWindow.WordCount; i++)
        {
            for (var word = window.Fitting[i]; word != 0; word &= word - 1)
            {
                window.Scores[(i * 64) + BitOperations.TrailingZeroCount(word)] = 1;
            }
        }
    }
}
