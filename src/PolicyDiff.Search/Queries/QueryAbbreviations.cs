using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Search.Queries;

/// <summary>Widens the words of a query by what they abbreviate and by their abbreviations: both ways give the same query.</summary>
internal sealed class QueryAbbreviations
{
    /// <summary>Of more terms that would all mean the same, the rest is no abbreviation that anyone uses.</summary>
    private const int MostSynonyms = 40;

    private readonly Dictionary<string, SortedSet<string>> _synonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QueryWord> _compounds = new(StringComparer.Ordinal);
    private readonly ILookup<string, (IReadOnlyList<string> Meaning, string Form, string Written)> _byForm;
    private readonly ILookup<string, (IReadOnlyList<string> Meaning, string Form, string Written)> _byFirstWord;

    /// <summary>Analyses the abbreviations.</summary>
    /// <param name="analyzer">The chain of the index.</param>
    /// <param name="defined">Those that the documents define; they come beside the national ones.</param>
    public QueryAbbreviations(Analyzer analyzer, IReadOnlyList<DefinedAbbreviation> defined)
    {
        List<(IReadOnlyList<string> Meaning, string Form, string Written)> phrases = [];
        var all = AbbreviationTable.Curated.All.Concat(defined.Select(one => new Abbreviation(one.Form, one.Meaning)));
        foreach (var abbreviation in all.DistinctBy(one => (one.Form, one.Meaning.ToUpperInvariant())))
        {
            Token[] form = [.. analyzer.Words(abbreviation.Form).Where(token => token.Kind is TokenKind.Word)];
            string[] words = [.. analyzer.Words(abbreviation.Meaning)
                .Where(token => token.Kind is TokenKind.Word)
                .Select(token => token.Term)];
            if (form.Length != 1 || words.Length == 0)
            {
                continue;
            }

            if (words.Length == 1)
            {
                AddSynonyms(form[0].Term, words[0]);
                _compounds[form[0].Term] = new QueryReader(analyzer).Words(abbreviation.Meaning)[0];
            }
            else
            {
                phrases.Add((words, form[0].Term, abbreviation.Meaning));
            }
        }

        _byForm = phrases.ToLookup(phrase => phrase.Form, StringComparer.Ordinal);
        _byFirstWord = phrases.ToLookup(phrase => phrase.Meaning[0], StringComparer.Ordinal);
    }

    /// <summary>The term with the terms that mean the same, in ordinal order.</summary>
    public IReadOnlyCollection<string> Synonyms(string term) => _synonyms.TryGetValue(term, out var synonyms) ? synonyms : [term];

    /// <summary>The single word that an abbreviation stands for, with its parts; null for other words.</summary>
    public QueryWord? SingleWord(QueryWord word) => _compounds.GetValueOrDefault(word.Term);

    /// <summary>The phrases that a word abbreviates.</summary>
    public IEnumerable<PhraseNode> Phrases(QueryWord word) =>
        _byForm[word.Term].Select(phrase => new PhraseNode(phrase.Written, phrase.Meaning));

    /// <summary>
    /// The phrases that stand written out in a query and have an abbreviation, each with its first word and how many it has.
    /// </summary>
    /// <param name="words">The words of the query, none of them joined.</param>
    public IEnumerable<(int First, int Count, ConceptNode Form, PhraseNode Phrase)> WrittenOut(IReadOnlyList<QueryWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (meaning, form, written) in _byFirstWord[words[i].Term])
            {
                if (meaning.SequenceEqual(words.Skip(i).Take(meaning.Count).Select(word => word.Term), StringComparer.Ordinal))
                {
                    var abbreviation = new ConceptNode(written, [new WeightedTerm(form, 1)]);
                    yield return (i, meaning.Count, abbreviation, new PhraseNode(written, meaning));
                }
            }
        }
    }

    private void AddSynonyms(string left, string right)
    {
        var all = new SortedSet<string>(Synonyms(left).Concat(Synonyms(right)), StringComparer.Ordinal) { left, right };
        if (all.Count > MostSynonyms)
        {
            return;
        }

        foreach (var term in all)
        {
            _synonyms[term] = all;
        }
    }
}
