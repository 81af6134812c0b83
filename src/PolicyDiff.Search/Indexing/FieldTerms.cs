using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Search.Indexing;

/// <summary>Makes the terms of each field, and remembers which words they were made of.</summary>
internal sealed class FieldTerms
{
    private readonly Analyzer _analyzer;
    private readonly AbbreviationTerms _abbreviations;
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    public FieldTerms(Analyzer analyzer, AbbreviationTable abbreviations)
    {
        _analyzer = analyzer;
        _abbreviations = new AbbreviationTerms(analyzer, abbreviations);
    }

    /// <summary>Term to a word it was made of, the first one seen.</summary>
    public IReadOnlyDictionary<string, string> Spellings => _spellings;

    /// <summary>The terms of a passage.</summary>
    public IReadOnlyDictionary<SearchField, IReadOnlyList<string>> Of(SectionPath path, DocumentMetadata metadata, string text)
    {
        var above = path.Sections.SkipLast(1).Select(section => section.Title).Append(metadata.Title).Append(metadata.Insurer);
        var (title, body) = (Analyze(path.Section.Title), Analyze(text));
        Dictionary<SearchField, IReadOnlyList<string>> terms = new()
        {
            [SearchField.Number] = Numbers(path.Number),
            [SearchField.Title] = Words(title),
            [SearchField.Path] = Words(Analyze(string.Join('\n', above))),
            [SearchField.Text] = Words(body),
            [SearchField.Parts] = [.. title.Concat(body).Where(token => token.Kind is TokenKind.Part).Select(token => token.Term)],
            [SearchField.Abbreviations] = _abbreviations.Of(Words(title), Words(body)),
        };
        return terms.Where(field => field.Value.Count > 0).ToDictionary(field => field.Key, field => field.Value);
    }

    /// <summary>A number and each of its beginnings, the longest first.</summary>
    private static List<string> Numbers(string? number)
    {
        List<string> numbers = [];
        for (var rest = number?.ToLowerInvariant(); !string.IsNullOrEmpty(rest); rest = rest[..Math.Max(0, rest.LastIndexOf('.'))])
        {
            numbers.Add(rest.Replace(' ', '-'));
        }

        return numbers;
    }

    private static IReadOnlyList<string> Words(Token[] tokens) =>
        [.. tokens.Where(token => token.Kind is TokenKind.Word).Select(token => token.Term)];

    private Token[] Analyze(string text)
    {
        Token[] tokens = [.. _analyzer.Analyze(text).Where(token => token.Term.Length > 0)];
        foreach (var token in tokens)
        {
            _spellings.TryAdd(token.Term, token.Span.In(text).ToLowerInvariant());
        }

        return tokens;
    }
}
