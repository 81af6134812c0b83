using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Search.Lucene.Indexing;

namespace PolicyDiff.Search.Lucene.Querying;

/// <summary>Makes Lucene queries of a query of analysed terms. Terms that the index does not hold are dropped; a node without terms is dropped too.</summary>
/// <param name="searcher">The state of the index.</param>
internal sealed class QueryCompiler(PassageSearcher searcher)
{
    /// <summary>The query; null where nothing in the index can fit it.</summary>
    public Query? Compile(SearchQuery query)
    {
        var required = query.Required.Select(Node).ToArray();
        Query[] optional = [.. query.Optional.Select(Node).OfType<Query>()];
        if (required.Contains(null) || required.Length + optional.Length == 0 || query.Filter.Documents is { Count: 0 })
        {
            return null;
        }

        var words = new BooleanQuery(disableCoord: true);
        Add(words, required.OfType<Query>(), Occur.MUST);
        Add(words, optional, Occur.SHOULD);
        Add(words, query.Excluded.Select(Node).OfType<Query>(), Occur.MUST_NOT);
        return new FilteredQuery(words, new QueryWrapperFilter(Demands(query.Filter)));
    }

    private Query? Node(SearchNode node) => node switch
    {
        ConceptNode concept => Concept(concept.Terms),
        PrefixNode prefix => Concept([.. searcher.Vocabulary.BeginningWith(prefix.Prefix).Select(term => new WeightedTerm(term, 1))]),
        PhraseNode { Terms: [var term] } => Concept([new WeightedTerm(term, 1)]),
        PhraseNode phrase => Phrase(phrase.Terms),
        AnyOfNode any => AnyOf([.. any.Nodes.Select(Node).OfType<Query>()]),
        _ => throw new ArgumentException($"Unknown kind of node: {node.GetType().Name}.", nameof(node)),
    };

    private DampedQuery? Concept(IReadOnlyList<WeightedTerm> terms)
    {
        var known = terms.Select(term => (Term: term, Passages: searcher.Vocabulary.PassagesWith(term.Term))).Where(term => term.Passages > 0).ToArray();
        if (known.Length == 0)
        {
            return null;
        }

        var passages = Math.Min(searcher.SectionCount, known.Max(term => term.Passages * term.Term.Weight));
        var rarity = PassageWeighing.Rarity(passages, searcher.SectionCount);
        return new DampedQuery(Any(known.Select(term => InAnyField(term.Term))), rarity);
    }

    private DampedQuery? Phrase(IReadOnlyList<string> terms)
    {
        var passages = terms.Select(searcher.Vocabulary.PassagesWith).ToArray();
        return passages.Contains(0) ? null : new DampedQuery(
            Any([PhraseIn(SearchField.Title, terms), PhraseIn(SearchField.Text, terms)]), passages.Sum(count => PassageWeighing.Rarity(count, searcher.SectionCount)));
    }

    private static Query? AnyOf(IReadOnlyList<Query> nodes) => nodes.Count < 2 ? nodes.SingleOrDefault() : new DisjunctionMaxQuery([.. nodes], 0);

    private static BooleanQuery InAnyField(WeightedTerm term) => Any(PassageFields.Words.Select(field =>
        new TermQuery(new Term(PassageFields.NameOf(field), term.Term)) { Boost = (float)(PassageWeighing.FieldWeight(field) * term.Weight) }));

    private static PhraseQuery PhraseIn(SearchField field, IReadOnlyList<string> terms)
    {
        var phrase = new PhraseQuery { Boost = (float)PassageWeighing.FieldWeight(field) };
        foreach (var term in terms)
        {
            phrase.Add(new Term(PassageFields.NameOf(field), term));
        }

        return phrase;
    }

    /// <summary>What a filter asks: each demand must be met.</summary>
    private static BooleanQuery Demands(SearchFilter filter)
    {
        var demands = new BooleanQuery(disableCoord: true)
        {
            { new TermQuery(new Term(PassageFields.Form, DocumentFields.NameOf(filter.Form))), Occur.MUST },
        };
        AddDemand(demands, PassageFields.Document, filter.Documents?.Select((DocumentId id) => id.Value));
        AddDemand(demands, PassageFields.Kind, filter.Kinds.Count == 0 ? null : filter.Kinds.Select(kind => kind.ToString()));
        AddDemand(demands, PassageFields.Section, filter.Sections.Count == 0 ? null : filter.Sections.Select(number => number.ToLowerInvariant()));
        return demands;
    }

    private static void AddDemand(BooleanQuery demands, string field, IEnumerable<string>? values)
    {
        if (values is not null)
        {
            // A query takes 1,024 clauses; a demand may name more documents than that.
            demands.Add(Any(values.Distinct(StringComparer.Ordinal).Chunk(1_000).Select(chunk => Any(chunk.Select(value => new TermQuery(new Term(field, value)))))), Occur.MUST);
        }
    }

    private static BooleanQuery Any(IEnumerable<Query> alternatives)
    {
        var any = new BooleanQuery(disableCoord: true);
        Add(any, alternatives, Occur.SHOULD);
        return any;
    }

    private static void Add(BooleanQuery query, IEnumerable<Query> clauses, Occur occur)
    {
        foreach (var clause in clauses)
        {
            query.Add(clause, occur);
        }
    }
}
