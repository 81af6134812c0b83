using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Looks the terms of a query up in the vocabulary. Terms that are not there are dropped; a node without terms is dropped too.</summary>
internal sealed class QueryCompiler(SqliteConnection connection, SearchState state)
{
    private const int MostPrefixTerms = 64;

    /// <summary>The node; null where nothing in the index can fit it.</summary>
    public CompiledNode? Compile(SearchNode node) => node switch
    {
        ConceptNode concept => Concept(concept.Terms),
        PrefixNode prefix => Concept([.. TermsWith(prefix.Prefix).Select(term => new WeightedTerm(term, 1))]),
        PhraseNode phrase => Phrase(phrase.Terms),
        AnyOfNode any => AnyOf([.. any.Nodes.Select(Compile).OfType<CompiledNode>()]),
        _ => throw new ArgumentException($"Unknown kind of node: {node.GetType().Name}.", nameof(node)),
    };

    private CompiledNode? Concept(IReadOnlyList<WeightedTerm> terms)
    {
        var known = terms.Select(term => (Term: term, Counts: CountsOf(term.Term))).Where(term => term.Counts.Passages > 0).ToArray();
        if (known.Length == 0)
        {
            return null;
        }

        var passages = Math.Min(state.SectionCount, known.Sum(term => term.Counts.Passages));
        var weighted = Math.Min(state.SectionCount, known.Max(term => term.Counts.Passages * term.Term.Weight));
        return new CompiledNode
        {
            Terms = [.. known.Select(term => KeyValuePair.Create(TermCodec.Encode(term.Term.Term), term.Term.Weight))],
            Expression = MatchExpression.AnyTerm(known.Select(term => term.Term.Term)),
            StrongExpression = MatchExpression.AnyStrongTerm(known.Select(term => term.Term.Term)),
            PassageCount = passages,
            StrongCount = known.Sum(term => term.Counts.Strong),
            Weight = Rarity(weighted),
        };
    }

    private CompiledNode? Phrase(IReadOnlyList<string> terms)
    {
        if (terms.Count == 1)
        {
            return Concept([new WeightedTerm(terms[0], 1)]);
        }

        var counts = terms.Select(term => CountsOf(term).Passages).ToArray();
        return counts.Contains(0) ? null : new CompiledNode
        {
            Phrase = [.. terms.Select(TermCodec.Encode)],
            Expression = MatchExpression.Phrase(terms),
            PassageCount = counts.Min(),
            Weight = counts.Sum(count => Rarity(count)),
        };
    }

    private static CompiledNode? AnyOf(IReadOnlyList<CompiledNode> nodes) => nodes.Count < 2 ? nodes.SingleOrDefault() : new CompiledNode
    {
        Alternatives = nodes,
        Expression = MatchExpression.Any([.. nodes.Select(node => node.Expression)]),
        StrongExpression = nodes.Any(node => node.StrongExpression is null) ? null : MatchExpression.Any([.. nodes.Select(node => node.StrongExpression!)]),
        PassageCount = nodes.Sum(node => node.PassageCount),
        StrongCount = nodes.Sum(node => node.StrongCount),
        Weight = nodes.Max(node => node.Weight),
    };

    private double Rarity(double passages) => PassageWeighing.Rarity(passages, state.SectionCount);

    private (int Passages, int Strong) CountsOf(string term)
    {
        using var select = new RowCommand(connection, "SELECT passages, strong FROM vocabulary WHERE term = ?1");
        return select.Query(row => (row.Number(), row.Number()), CancellationToken.None, term).SingleOrDefault();
    }

    private List<string> TermsWith(string prefix)
    {
        using var select = new RowCommand(
            connection,
            """
            SELECT term FROM (
                SELECT term, passages FROM vocabulary WHERE term >= ?1 AND term < ?2
                UNION SELECT term, passages FROM vocabulary WHERE spelling >= ?1 AND spelling < ?2)
            ORDER BY passages DESC, term LIMIT ?3
            """);
        return select.Query(row => row.Text(), CancellationToken.None, prefix, prefix + '\uFFFF', MostPrefixTerms);
    }
}
