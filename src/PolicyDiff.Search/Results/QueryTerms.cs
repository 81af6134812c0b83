using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Results;

/// <summary>The terms of a query, for finding its words in a text.</summary>
internal sealed class QueryTerms
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly List<string> _prefixes = [];

    /// <summary>Collects the terms.</summary>
    /// <param name="query">The query.</param>
    /// <param name="rarity">How much a term tells; 1 for one of which nothing is known.</param>
    public QueryTerms(SearchQuery query, IReadOnlyDictionary<string, double> rarity)
    {
        foreach (var node in query.Required.Concat(query.Optional))
        {
            Add(node, rarity);
        }
    }

    /// <summary>How much it tells that a text holds a term; 0 for a term that is not asked for.</summary>
    public double WeightOf(string term) =>
        _weights.TryGetValue(term, out var weight) ? weight
        : _prefixes.Any(prefix => term.StartsWith(prefix, StringComparison.Ordinal)) ? 1 : 0;

    private void Add(SearchNode node, IReadOnlyDictionary<string, double> rarity)
    {
        switch (node)
        {
            case ConceptNode concept:
                foreach (var term in concept.Terms)
                {
                    Add(term.Term, term.Weight * rarity.GetValueOrDefault(term.Term, 1));
                }

                break;
            case PhraseNode phrase:
                foreach (var term in phrase.Terms)
                {
                    Add(term, rarity.GetValueOrDefault(term, 1));
                }

                break;
            case PrefixNode prefix:
                _prefixes.Add(prefix.Prefix);
                break;
            case AnyOfNode any:
                AddAll(any.Nodes, rarity);
                break;
            case AllOfNode all:
                AddAll(all.Nodes, rarity);
                break;
        }
    }

    private void AddAll(IReadOnlyList<SearchNode> nodes, IReadOnlyDictionary<string, double> rarity)
    {
        foreach (var node in nodes)
        {
            Add(node, rarity);
        }
    }

    private void Add(string term, double weight) => _weights[term] = Math.Max(weight, _weights.GetValueOrDefault(term));
}
