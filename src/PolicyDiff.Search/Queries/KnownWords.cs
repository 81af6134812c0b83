using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Search.Queries;

/// <summary>Which words of a query the index holds, and what may be meant by the others.</summary>
internal sealed class KnownWords
{
    private const int ShortestRescued = 4;
    private const int MostRescued = 12;

    private readonly Dictionary<string, IReadOnlyList<WeightedTerm>> _rescues = new(StringComparer.Ordinal);

    private KnownWords()
    {
    }

    /// <summary>How much each term of the query tells; the rarer, the more.</summary>
    public IReadOnlyDictionary<string, double> Rarity { get; private init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Whether the index holds no word of the query, nor a part of one.</summary>
    public bool NoneIsKnown { get; private init; }

    /// <summary>The query with its unknown words replaced; null where all are known, or nothing is near.</summary>
    public string? Corrected { get; private set; }

    /// <summary>The unknown words for which others stand in.</summary>
    public IReadOnlyList<string> Rescued { get; private set; } = [];

    /// <summary>The terms that stand in for an unknown word; empty for a known one.</summary>
    public IReadOnlyList<WeightedTerm> RescueFor(QueryWord word) => _rescues.GetValueOrDefault(word.Term, []);

    /// <summary>Looks the words up.</summary>
    public static async Task<KnownWords> FindAsync(
        QueryAnalyzer analyzer, IReadOnlyList<QueryClause> clauses, ISearchIndex index, CancellationToken cancellationToken)
    {
        QueryWord[] words = [.. clauses.Where(clause => !clause.Excluded)
            .SelectMany(clause => clause.Alternatives)
            .Where(operand => operand.Kind is not OperandKind.Prefix)
            .SelectMany(operand => analyzer.Words(operand.Text))
            .DistinctBy(word => word.Term)];
        var terms = words.SelectMany(TermsOf).Distinct(StringComparer.Ordinal).ToArray();
        var known = (await index.LookUpAsync(terms, cancellationToken).ConfigureAwait(false))
            .ToDictionary(term => term.Term, term => term.PassageCount, StringComparer.Ordinal);
        var result = new KnownWords
        {
            Rarity = known.ToDictionary(term => term.Key, term => 1 / Math.Log(2 + term.Value), StringComparer.Ordinal),
            NoneIsKnown = words.Length > 0
                && known.Count == 0
                && clauses.All(clause => clause.Alternatives.All(operand => operand.Kind is not OperandKind.Prefix)),
        };
        var ofValues = analyzer.WordsOfValues(clauses);
        var unknown = words.Where(word =>
            !word.IsJoined && !IsKnown(word) && IsWord(word.Term) && !ofValues.Contains(word.Term)
            && !words.Any(other => IsKnownJoin(other, word)));
        await result.RescueAsync([.. unknown.Take(MostRescued)], clauses, index, cancellationToken).ConfigureAwait(false);
        return result;

        bool IsKnown(QueryWord word) => known.ContainsKey(word.Term) || (word.Root is not null && known.ContainsKey(word.Root));

        bool IsKnownJoin(QueryWord joined, QueryWord piece) =>
            joined.IsJoined && known.ContainsKey(joined.Term) && joined.Word.Contains(piece.Word, StringComparison.Ordinal);
    }

    private static IEnumerable<string> TermsOf(QueryWord word) =>
        word.Root is null ? [word.Term, .. word.Parts] : [word.Term, word.Root, .. word.Parts];

    private static bool IsWord(string term) => term.Length >= ShortestRescued && char.IsLetter(term[0]);

    private async Task RescueAsync(
        IReadOnlyList<QueryWord> unknown, IReadOnlyList<QueryClause> clauses, ISearchIndex index, CancellationToken cancellationToken)
    {
        var rescue = new WordRescue(index);
        var meant = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in unknown)
        {
            _rescues[word.Term] = await rescue.LikeAsync(word.Term, cancellationToken).ConfigureAwait(false);
            if (await rescue.MeantAsync(word.Word, cancellationToken).ConfigureAwait(false) is { } other)
            {
                meant[word.Word] = other;
            }
        }

        Rescued = [.. unknown.Where(word => _rescues[word.Term].Count > 0).Select(word => word.Word)];
        Corrected = meant.Count == 0 ? null : QueryText.Of(clauses, meant);
    }
}
