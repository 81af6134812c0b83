namespace PolicyDiff.Dutch.Analysis.Filters;

/// <summary>Drops words of a list. The tokens must be in lower case.</summary>
/// <param name="stopWords">The list.</param>
public sealed class StopWordFilter(StopWords stopWords) : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "stopwords";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens)
    {
        var skipped = 0;
        foreach (var token in tokens)
        {
            if (stopWords.Contains(token.Term))
            {
                skipped += token.PositionIncrement;
                continue;
            }

            yield return token with { PositionIncrement = token.PositionIncrement + skipped };
            skipped = 0;
        }
    }
}
