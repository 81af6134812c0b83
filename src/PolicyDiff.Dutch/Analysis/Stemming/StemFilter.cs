namespace PolicyDiff.Dutch.Analysis.Stemming;

/// <summary>Replaces every word by its stem. The tokens must be in lower case; numbers stay as they are.</summary>
public sealed class StemFilter : TokenFilter
{
    private readonly Func<string, string> _stem;

    /// <summary>Stems with <see cref="DutchStemmer"/>.</summary>
    public StemFilter()
        : this("stem", DutchStemmer.Stem)
    {
    }

    private StemFilter(string name, Func<string, string> stem)
    {
        Name = name;
        _stem = stem;
    }

    /// <summary>Stems with the Porter-style stemmer.</summary>
    public static StemFilter Porter { get; } = new("porter", DutchStemmer.Stem);

    /// <summary>Stems with the stemmer of Kraaij and Pohlmann.</summary>
    public static StemFilter KraaijPohlmann { get; } = new("kraaij-pohlmann", KraaijPohlmannStemmer.Stem);

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IEnumerable<Token> Apply(IEnumerable<Token> tokens) =>
        tokens.Select(token => token.IsFinal ? token : token with { Term = _stem(token.Term) });
}
