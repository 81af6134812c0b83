using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;
using PolicyDiff.Dutch.Analysis.Filters;

namespace PolicyDiff.Comparison.Vocabulary;

/// <summary>Reads the terms of a requirement: its values whole, known names as their abbreviation, every other word as a stem.</summary>
/// <param name="names">The names that both sides know.</param>
internal sealed class TermReader(AbbreviatedNames names)
{
    /// <summary>The terms in the order of the text.</summary>
    public IReadOnlyList<Term> Read(Requirement requirement)
    {
        var values = requirement.Values.Where(value => value.Span.Length > 0 && value.Span.End <= requirement.Text.Length).ToList();
        var words = Tokens(requirement.Text)
            .Where(token => !values.Any(value => value.Span.Overlaps(token.Span)))
            .Select(token => WordTerm(token, requirement.Text));
        return [.. words.Concat(values.Select(value => new Term(TermKind.Value, value.Canonical, value.Span, value)))
            .OrderBy(term => term.Span.Start)];
    }

    /// <summary>The content words of a heading or label as stems.</summary>
    public IReadOnlyList<string> Stems(string text) =>
        [.. Tokens(text).Where(token => !IsFunctionWord(token.Span, text)).Select(token => token.Term)];

    /// <summary>Whether a stem is the abbreviation of a known name.</summary>
    public bool IsName(string stem) => names.IsName(stem);

    private IReadOnlyList<Token> Tokens(string text) => names.Join(DutchAnalyzers.Comparison.Analyze(text), text);

    private static Term WordTerm(Token token, string text) =>
        new(IsFunctionWord(token.Span, text) ? TermKind.Function : TermKind.Content, token.Term, token.Span);

    private static bool IsFunctionWord(TextSpan span, string text)
    {
        var word = span.In(text).ToLowerInvariant();
        return StopWords.Dutch.Contains(word) || BoundWords.Contains(word);
    }
}
