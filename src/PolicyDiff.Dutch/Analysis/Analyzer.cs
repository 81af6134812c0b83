using System.Globalization;
using PolicyDiff.Dutch.Lexicon;

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

    /// <summary>What is read in the whole text beside its words.</summary>
    public IReadOnlyList<TextReading> Readings { get; init; } = [];

    /// <summary>Name and version in one, such as <c>default/1</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Name}/{Version}");

    /// <summary>The names of the stages in order, those of <see cref="Readings"/> last.</summary>
    public IReadOnlyList<string> Stages =>
        [_tokenizer.Name, .. _filters.Select(filter => filter.Name), .. Readings.Select(reading => reading.Name)];

    /// <summary>The tokens of a text after every stage.</summary>
    public IReadOnlyList<Token> Analyze(string text)
    {
        var (words, read) = (Words(text), Read(text));
        return read.Count == 0 ? words : [.. Merge(words, read)];
    }

    /// <summary>The tokens of a text without what is read in the whole of it.</summary>
    public IReadOnlyList<Token> Words(string text)
    {
        IEnumerable<Token> tokens = _tokenizer.Tokenize(text);
        foreach (var filter in _filters)
        {
            tokens = filter.Apply(tokens);
        }

        return [.. tokens];
    }

    /// <summary>What is read in the whole of a text, in the order of the text.</summary>
    public IReadOnlyList<Token> Read(string text)
    {
        if (Readings.Count == 0)
        {
            return [];
        }

        var folded = FoldedText.Of(text);
        return [.. Readings.SelectMany(reading => reading.Read(folded)).OrderBy(token => token.Span.Start)];
    }

    /// <summary>What is read stands behind the word that it begins with.</summary>
    private static IEnumerable<Token> Merge(IReadOnlyList<Token> words, IReadOnlyList<Token> read)
    {
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            yield return words[i];
            while (next < read.Count && (i + 1 == words.Count || read[next].Span.Start < words[i + 1].Span.Start))
            {
                yield return read[next++];
            }
        }

        foreach (var token in words.Count == 0 ? read : [])
        {
            yield return token;
        }
    }
}
