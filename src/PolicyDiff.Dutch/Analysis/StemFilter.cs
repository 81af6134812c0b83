namespace PolicyDiff.Dutch.Analysis;

/// <summary>Replaces every word by its stem. The tokens must be in lower case; numbers stay as they are.</summary>
public sealed class StemFilter : TokenFilter
{
    /// <inheritdoc/>
    public override string Name => "stem";

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) => tokens.Select(token => token with { Term = DutchStemmer.Stem(token.Term) });
}
