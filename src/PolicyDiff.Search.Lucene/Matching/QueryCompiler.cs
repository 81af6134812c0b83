using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>
/// Looks up a query of analysed terms. Terms that the index does not hold are dropped; a node without terms is dropped too.
/// </summary>
/// <param name="searcher">The state of the index.</param>
/// <param name="form">The form of passage asked for.</param>
internal sealed class QueryCompiler(PassageSearcher searcher, PassageForm form)
{
    /// <summary>The query; null where nothing in the index can fit it.</summary>
    public static CompiledQuery? Compile(PassageSearcher searcher, SearchQuery query)
    {
        var compiler = new QueryCompiler(searcher, query.Filter.Form);
        var required = query.Required.Select(compiler.Node).ToArray();
        CompiledNode[] optional = [.. query.Optional.Select(compiler.Node).OfType<CompiledNode>()];
        return required.Contains(null) || required.Length + optional.Length == 0 || query.Filter.Documents is { Count: 0 }
            ? null
            : new CompiledQuery([.. required.OfType<CompiledNode>()], optional,
                [.. query.Excluded.Select(compiler.Node).OfType<CompiledNode>()], query.Filter);
    }

    private CompiledNode? Node(SearchNode node) => node switch
    {
        ConceptNode concept => Concept(concept.Terms, concept.CountedBy),
        PrefixNode prefix => Concept([.. searcher.Vocabulary.BeginningWith(prefix.Prefix).Select(term => new WeightedTerm(term, 1))]),
        PhraseNode { Wording.Count: > 0 } phrase =>
            AllOf([Node(phrase with { Wording = [] }), PhraseMatch.OfWording(searcher, form, phrase.Wording)]),
        PhraseNode { Terms: [var term] } => Concept([new WeightedTerm(term, 1)]),
        PhraseNode phrase => Phrase(phrase.Terms),
        AllOfNode all => AllOf([.. all.Nodes.Select(Node)]),
        EverythingNode => new EverythingMatch(form),
        AnyOfNode any => AnyOf([.. any.Nodes.Select(Node).OfType<CompiledNode>()]),
        _ => throw new ArgumentException($"Unknown kind of node: {node.GetType().Name}.", nameof(node)),
    };

    private ConceptMatch? Concept(IReadOnlyList<WeightedTerm> terms, string? countedBy = null)
    {
        List<WeightedTerm> known = [];
        var most = 0.0;
        foreach (var term in terms)
        {
            if (searcher.Vocabulary.PassagesWith(term.Term) is > 0 and var passages)
            {
                known.Add(term);
                most = Math.Max(most, string.Equals(term.Term, countedBy, StringComparison.Ordinal) ? passages : passages * term.Weight);
            }
        }

        return known.Count == 0
            ? null
            : new ConceptMatch(searcher, form, known, PassageWeighing.Rarity(Math.Min(searcher.SectionCount, most), searcher.SectionCount));
    }

    private PhraseMatch? Phrase(IReadOnlyList<string> terms)
    {
        var passages = terms.Select(searcher.Vocabulary.PassagesWith).ToArray();
        return passages.Contains(0)
            ? null
            : PhraseMatch.OfTerms(searcher, form, terms, passages.Sum(count => PassageWeighing.Rarity(count, searcher.SectionCount)));
    }

    private static AllOfMatch? AllOf(IReadOnlyList<CompiledNode?> nodes) =>
        nodes.Contains(null) ? null : new AllOfMatch([.. nodes.OfType<CompiledNode>()]);

    private static CompiledNode? AnyOf(IReadOnlyList<CompiledNode> nodes) =>
        nodes.Count < 2 ? nodes.SingleOrDefault() : new BestOfMatch(nodes);
}
