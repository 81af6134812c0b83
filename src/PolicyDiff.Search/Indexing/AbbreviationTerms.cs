using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Search.Indexing;

/// <summary>What abbreviations stand for, and abbreviations of what is written out, as terms of the index.</summary>
internal sealed class AbbreviationTerms
{
    private readonly ILookup<string, IReadOnlyList<string>> _meanings;
    private readonly MeaningTable _forms = new();

    /// <summary>Analyses the abbreviations of a table.</summary>
    public AbbreviationTerms(Analyzer analyzer, AbbreviationTable table)
    {
        List<(IReadOnlyList<string> Meaning, string Form)> pairs = [];
        foreach (var abbreviation in table.All)
        {
            var form = Words(analyzer, abbreviation.Form);
            var meaning = Words(analyzer, abbreviation.Meaning);
            if (form.Count == 1 && meaning.Count > 0)
            {
                pairs.Add((meaning, form[0]));
            }
        }

        _meanings = pairs.ToLookup(pair => pair.Form, pair => pair.Meaning, StringComparer.Ordinal);
        pairs.ForEach(pair => _forms.Add(pair.Meaning, pair.Form));
    }

    /// <summary>The terms to add to a passage, in the order in which their occasions come.</summary>
    public IReadOnlyList<string> Of(params IEnumerable<IReadOnlyList<string>> fields) => [.. fields.SelectMany(Of)];

    private static List<string> Words(Analyzer analyzer, string text) =>
        [.. analyzer.Analyze(text).Where(token => token.Kind is TokenKind.Word).Select(token => token.Term)];

    private IEnumerable<string> Of(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var term in _meanings[words[i]].SelectMany(meaning => meaning).Distinct(StringComparer.Ordinal))
            {
                yield return term;
            }

            foreach (var (form, _) in _forms.At(words, i))
            {
                yield return form;
            }
        }
    }
}
