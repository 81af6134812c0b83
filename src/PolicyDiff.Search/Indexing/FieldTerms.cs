using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Search.Terms;

namespace PolicyDiff.Search.Indexing;

/// <summary>Makes the terms of each field, and remembers which words they were made of.</summary>
internal sealed class FieldTerms
{
    private readonly Analyzer _analyzer;
    private readonly AbbreviationTerms _abbreviations;
    private readonly List<KeyValuePair<string, string>> _spellings = [];
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _headingWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Token[]> _headings = new(StringComparer.Ordinal);

    public FieldTerms(Analyzer analyzer, AbbreviationTable abbreviations)
    {
        _analyzer = analyzer;
        _abbreviations = new AbbreviationTerms(analyzer, abbreviations);
    }

    /// <summary>Term and a word it was made of, the first one seen, for the terms that are new since this was asked last.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> TakeSpellings()
    {
        KeyValuePair<string, string>[] taken = [.. _spellings];
        _spellings.Clear();
        return taken;
    }

    /// <summary>The terms of a passage.</summary>
    public IReadOnlyDictionary<SearchField, IReadOnlyList<string>> Of(SectionPath path, DocumentMetadata metadata, string text)
    {
        var above = path.Sections.SkipLast(1).Select(section => section.Title).Append(metadata.Title).Append(metadata.Insurer);
        var (title, body) = (AnalyzeHeading(path.Section.Title), Analyze(text));
        Dictionary<SearchField, IReadOnlyList<string>> terms = new()
        {
            [SearchField.Number] = Numbers(path.Number),
            [SearchField.Title] = Words(title),
            [SearchField.Path] = Words(AnalyzeHeading(string.Join('\n', above))),
            [SearchField.Text] = Words(body),
            [SearchField.Parts] = [.. title.Concat(body).Where(token => token.Kind is TokenKind.Part).Select(token => token.Term)],
            [SearchField.Abbreviations] = _abbreviations.Of(Words(title), Words(body)),
            // What the heading says counts twice, as its words do.
            [SearchField.Forms] = [.. title.Concat(title)
                .Concat(body)
                .Where(token => token.Kind is TokenKind.Form)
                .Select(token => token.Term)],
        };
        return terms.Where(field => field.Value.Count > 0).ToDictionary(field => field.Key, field => field.Value);
    }

    /// <summary>The words of a heading and of lines as they stand there, in lower case.</summary>
    public IReadOnlyList<string> WordingOf(string heading, params IReadOnlyList<string?> lines)
    {
        List<string> wording = [];
        if (!_headingWords.TryGetValue(heading, out var ofHeading))
        {
            _headingWords[heading] = ofHeading = [.. ExactWords.Of(heading).Select(Once)];
        }

        wording.AddRange(ofHeading);
        foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            wording.AddRange(wording.Count == 0 ? [] : [SearchPassage.LineEnd]);
            wording.AddRange(ExactWords.Of(line!).Select(Once));
        }

        return wording;
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

    private Token[] Analyze(string text) =>
        [.. _analyzer.Analyze(text).Where(token => token.Term.Length > 0).Select(token => token with { Term = Shared(token, text) })];

    // The headings above a requirement are those of all others in its section.
    private Token[] AnalyzeHeading(string text)
    {
        if (!_headings.TryGetValue(text, out var tokens))
        {
            _headings[text] = tokens = Analyze(text);
        }

        return tokens;
    }

    /// <summary>The term as it was first made, so that it is held once however often it occurs.</summary>
    private string Shared(Token token, string text)
    {
        if (!_terms.TryGetValue(token.Term, out var term))
        {
            term = token.Term;
            _terms.Add(term);
            if (!TermMarks.IsMarked(term))
            {
                _spellings.Add(new(term, Spelling(token, text)));
            }
        }

        return term;
    }

    /// <summary>The same word as one string, however often it stands in a document.</summary>
    private string Once(string word)
    {
        if (!_words.TryGetValue(word, out var first))
        {
            _words.Add(first = word);
        }

        return first;
    }

    /// <summary>As written; a word that a hyphen parts is shown as one.</summary>
    private static string Spelling(Token token, string text)
    {
        var written = token.Span.In(text).ToLowerInvariant();
        return token.Kind is TokenKind.Form ? string.Concat(written.Where(char.IsLetter)) : written;
    }
}
