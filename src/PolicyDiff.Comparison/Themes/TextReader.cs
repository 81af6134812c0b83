using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Comparison.Themes;

/// <summary>
/// Analyses texts with the chain that is indexed. Keeps the terms of every word it met, so not for several threads at once.
/// </summary>
internal sealed class TextReader
{
    private readonly Dictionary<string, IReadOnlyList<string>> _terms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The terms of a text with their places.</summary>
    public AnalyzedText Read(string text)
    {
        List<(string Term, int Place)> terms = [];
        var place = 0;
        foreach (var word in Words(text))
        {
            var own = TermsOf(word);
            terms.AddRange(own.Select(term => (term, place)));
            place += own.Count > 0 ? 1 : 0;
        }

        return new AnalyzedText(terms);
    }

    /// <summary>The whole words of a query as terms, without function words and without the parts of compounds.</summary>
    public IReadOnlyList<string> Query(string text) =>
        [.. Words(text).Select(TermsOf).Where(terms => terms.Count > 0).Select(terms => terms[0])];

    private static string[] Words(string text) =>
        text.Split([' ', '\t', '\n', '\r', '\u00a0', '/', '-', '\u2010', '\u2011', '|', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first term is the word as a whole.</summary>
    private IReadOnlyList<string> TermsOf(string word)
    {
        if (!_terms.TryGetValue(word, out var terms))
        {
            terms = [.. DutchAnalyzers.Stems.Analyze(word).Select(token => token.Term).Distinct(StringComparer.Ordinal)];
            _terms.Add(word, terms);
        }

        return terms;
    }
}
