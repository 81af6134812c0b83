namespace PolicyDiff.Dutch.Analysis;

/// <summary>First stage of a chain: takes a text apart.</summary>
public abstract class Tokenizer
{
    /// <summary>Short name for listings, such as <c>words</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The tokens in order; spans lie inside the text and do not overlap. Empty for a text without words.</summary>
    public abstract IReadOnlyList<Token> Tokenize(string text);
}
