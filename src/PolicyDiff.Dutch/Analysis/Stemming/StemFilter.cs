namespace PolicyDiff.Dutch.Analysis.Stemming;

/// <summary>Replaces every word by its stem. The tokens must be in lower case; numbers stay as they are.</summary>
public sealed class StemFilter : TokenFilter
{
    /// <summary>Stems with <see cref="DutchStemmer"/>.</summary>
    public StemFilter()
        : this("stem")
    {
    }

    private StemFilter(string name) => Name = name;

    /// <summary>The same stemmer under the name it has in the chains of the index.</summary>
    public static StemFilter Porter { get; } = new("porter");

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) =>
        tokens.Select(token => token.IsFinal ? token : token with { Term = DutchStemmer.Stem(token.Term) });
}
