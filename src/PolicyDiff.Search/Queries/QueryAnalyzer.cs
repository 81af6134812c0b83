using PolicyDiff.Core.Search;
using PolicyDiff.Dutch.Analysis;

namespace PolicyDiff.Search.Queries;

/// <summary>Makes terms of the words of a query, by the chain that made those of the index.</summary>
/// <param name="analyzer">The chain.</param>
/// <param name="abbreviations">What abbreviations stand for.</param>
internal sealed class QueryAnalyzer(Analyzer analyzer, QueryAbbreviations abbreviations)
{
    /// <summary>How much a part of a compound counts beside the compound itself.</summary>
    private const double PartWeight = 0.6;

    /// <summary>The words of a text without stop words.</summary>
    public IReadOnlyList<QueryWord> Words(string text)
    {
        List<QueryWord> words = [];
        List<string> parts = [];
        foreach (var token in analyzer.Analyze(text).Where(token => token.Term.Length > 0))
        {
            if (token.Kind is TokenKind.Part)
            {
                parts.Add(token.Term);
            }
            else
            {
                parts = [];
                words.Add(new QueryWord(token.Span.In(text), token.Term, parts));
            }
        }

        return words;
    }

    /// <summary>The nodes for a query.</summary>
    /// <param name="clauses">Its words and phrases.</param>
    /// <param name="rescue">Terms that stand in for a word that the index does not hold; empty for none.</param>
    public SearchQuery Analyze(IReadOnlyList<QueryClause> clauses, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        List<SearchNode> required = [];
        List<SearchNode> optional = [];
        foreach (var clause in clauses.Where(clause => !clause.Excluded))
        {
            SearchNode[] alternatives = [.. clause.Alternatives.Select(operand => Single(operand, rescue)).OfType<SearchNode>()];
            if (clause.Alternatives is [{ Kind: OperandKind.Word } word])
            {
                optional.AddRange(Words(word.Text).SelectMany(single => Nodes(single, rescue)));
            }
            else if (alternatives.Length > 0)
            {
                (clause.Alternatives.Any(operand => operand.Kind is OperandKind.Phrase) ? required : optional).Add(Join(alternatives));
            }
        }

        optional.AddRange(abbreviations.WrittenOut(Words(TextOf(clauses))));
        return new SearchQuery
        {
            Required = required,
            Optional = optional,
            Excluded = [.. clauses.Where(clause => clause.Excluded).SelectMany(clause => clause.Alternatives).Select(operand => Single(operand, _ => [])).OfType<SearchNode>()],
        };
    }

    private static string TextOf(IReadOnlyList<QueryClause> clauses) => string.Join(' ', clauses
        .Where(clause => !clause.Excluded && clause.Alternatives is [{ Kind: OperandKind.Word }])
        .Select(clause => clause.Alternatives[0].Text));

    private static SearchNode Join(SearchNode[] nodes) => nodes.Length == 1 ? nodes[0] : new AnyOfNode(nodes);

    /// <summary>One node for an operand; null for one without words.</summary>
    private SearchNode? Single(Operand operand, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        var words = Words(operand.Text);
        return operand.Kind switch
        {
            OperandKind.Prefix => PrefixOf(operand.Text),
            OperandKind.Phrase when words.Count > 0 => new PhraseNode(operand.Text, [.. words.Select(word => word.Term)]),
            OperandKind.Word when words.Count > 1 => new PhraseNode(operand.Text, [.. words.Select(word => word.Term)]),
            OperandKind.Word when words.Count == 1 => Whole(words[0], rescue),
            _ => null,
        };
    }

    /// <summary>The beginning of a word is not stemmed. Of several words, the last one is the beginning.</summary>
    private static PrefixNode? PrefixOf(string text) => DutchAnalyzers.Exact.Analyze(text) is [.., var last] ? new PrefixNode(last.Term) : null;

    private IEnumerable<SearchNode> Nodes(QueryWord word, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        var meaning = abbreviations.SingleWord(word);
        yield return Whole(word, rescue);
        foreach (var phrase in abbreviations.Phrases(word))
        {
            yield return phrase;
        }

        foreach (var part in (meaning ?? word).Parts)
        {
            yield return new ConceptNode(word.Word, [new WeightedTerm(part, PartWeight)]);
        }
    }

    private ConceptNode Whole(QueryWord word, Func<QueryWord, IReadOnlyList<WeightedTerm>> rescue)
    {
        IEnumerable<WeightedTerm> terms = abbreviations.Synonyms(word.Term).Order(StringComparer.Ordinal).Select(term => new WeightedTerm(term, 1));
        return new ConceptNode(word.Word, [.. terms, .. rescue(word)]);
    }
}
