using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>Answers one query.</summary>
internal sealed class PassageSearch(SqliteConnection connection, SearchState state, SearchQuery query, IReadOnlyList<long>? documents)
{
    private static readonly PassageHits Nothing = new([], IsComplete: true);

    private readonly List<WeighedPassage> _weighed = [];

    /// <summary>The best passages.</summary>
    public PassageHits Run(CancellationToken cancellationToken)
    {
        if (CompiledQuery.Of(connection, state, query, documents) is not { } compiled)
        {
            return Nothing;
        }

        var finder = new CandidateFinder(connection, compiled.Fitting, query.Limit);
        var scorer = new PassageScorer(compiled.Nodes, state.AverageLength);
        _weighed.AddRange(scorer.Weigh(connection, query.Filter.Form, finder.Rare(compiled.Required, compiled.Optional), cancellationToken));
        if (CanFrequentWordsMatter(finder.Left))
        {
            _weighed.AddRange(scorer.Weigh(connection, query.Filter.Form, finder.Frequent(compiled.Required), cancellationToken));
        }

        var best = Best();
        using var select = new RowCommand(
            connection, "SELECT d.id, p.section, p.requirement FROM passage p JOIN document d ON d.key = p.document WHERE p.key = ?1");
        return new PassageHits([.. best.Select(passage => Describe(select, passage))], finder.IsComplete && _weighed.Count <= query.Limit);
    }

    /// <summary>By falling score. Keys tell in which order documents were stored, which may differ from run to run: equal scores go by the id of the document, and only then by key.</summary>
    private WeighedPassage[] Best()
    {
        using var select = new RowCommand(connection, "SELECT key, id FROM document");
        var ids = select.Query(row => (Key: row.LargeNumber(), Id: row.Text()), CancellationToken.None).ToDictionary(row => row.Key, row => row.Id);
        return [.. _weighed.OrderByDescending(passage => passage.Score)
            .ThenBy(passage => ids[PassageMarks.DocumentOf(passage.Marks)], StringComparer.Ordinal)
            .ThenBy(passage => passage.Key)
            .Take(query.Limit)];
    }

    /// <summary>Whether a passage with frequent words only could come among the wanted ones.</summary>
    private bool CanFrequentWordsMatter(IReadOnlyList<CompiledNode> left) =>
        left.Count > 0 && (_weighed.Count < query.Limit
            || left.Sum(PassageScorer.Bound) > _weighed.OrderByDescending(passage => passage.Score).ElementAt(query.Limit - 1).Score);

    private static PassageHit Describe(RowCommand select, WeighedPassage passage) => select.Query(
        row => new PassageHit(new DocumentId(row.Text()), row.Number(), row.NumberOrNull(), passage.Score, TermsOf(passage))
        {
            Kinds = PassageMarks.KindsOf(passage.Marks),
            SectionNumber = NumberOf(passage.Number),
        },
        CancellationToken.None,
        passage.Key).Single();

    /// <summary>The longest number comes first.</summary>
    private static string? NumberOf(string stored) => stored.Length == 0 ? null : TermCodec.Decode(stored.Split(' ')[0]);

    private static IReadOnlyList<string> TermsOf(WeighedPassage passage) =>
        [.. $"{passage.Title} {passage.Text}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TermCodec.Decode)];
}
