using System.Globalization;

namespace PolicyDiff.Dutch.Analysis;

/// <summary>A named chain of one tokenizer and any number of filters.</summary>
public sealed class Analyzer
{
    private readonly Tokenizer _tokenizer;
    private readonly IReadOnlyList<TokenFilter> _filters;

    /// <summary>Makes a chain.</summary>
    /// <param name="name">What users call it.</param>
    /// <param name="tokenizer">The first stage.</param>
    /// <param name="filters">The other stages, in the order in which they work.</param>
    public Analyzer(string name, Tokenizer tokenizer, params IReadOnlyList<TokenFilter> filters)
    {
        Name = name;
        _tokenizer = tokenizer;
        _filters = filters;
    }

    /// <summary>What users call the chain.</summary>
    public string Name { get; }

    /// <summary>Changes whenever the chain gives other terms for some text; an index holds the version that made it.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Name and version in one, such as <c>default/1</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Name}/{Version}");

    /// <summary>The names of the stages in order.</summary>
    public IReadOnlyList<string> Stages => [_tokenizer.Name, .. _filters.Select(filter => filter.Name)];

    /// <summary>The tokens of a text after every stage.</summary>
    public IReadOnlyList<Token> Analyze(string text)
    {
        IEnumerable<Token> tokens = _tokenizer.Tokenize(text);
        foreach (var filter in _filters)
        {
            tokens = filter.Apply(tokens);
        }

        return [.. tokens];
    }
}
