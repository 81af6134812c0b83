using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Storage.Sqlite.Search;

/// <summary>The search index inside the corpus file: FTS5 finds the passages, BM25F weighs them.</summary>
/// <remarks>Every call reads within one transaction, so it sees the index between two documents, never within one.</remarks>
internal sealed class SqliteSearchIndex(Func<Func<SqliteConnection, object?>, object?> call) : ISearchIndex
{
    /// <inheritdoc/>
    public Task<SearchIndexStatus> StatusAsync(CancellationToken cancellationToken) => Call(
        connection =>
        {
            using var select = new RowCommand(
                connection, "SELECT (SELECT analyzer FROM search_state), (SELECT count(*) FROM passage), (SELECT count(*) FROM vocabulary)");
            return select.Query(row => new SearchIndexStatus(row.TextOrNull(), row.Number(), row.Number()), cancellationToken).Single();
        });

    /// <inheritdoc/>
    public Task<PassageHits> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => Call(connection =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SearchState.Read(connection) is { SectionCount: > 0 } state && !query.IsEmpty
            ? new PassageSearch(connection, state, query, KeysOf(connection, query.Filter.Documents)).Run(cancellationToken)
            : new PassageHits([], IsComplete: true);
    });

    /// <inheritdoc/>
    public Task<PassageCounts> CountAsync(SearchQuery query, CancellationToken cancellationToken) => Call(connection =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SearchState.Read(connection) is { SectionCount: > 0 } state && !query.IsEmpty
            && CompiledQuery.Of(connection, state, query, KeysOf(connection, query.Filter.Documents)) is { } compiled
            ? new PassageCounter(connection, compiled).Count(cancellationToken)
            : PassageCounts.None;
    });

    /// <inheritdoc/>
    public Task<IReadOnlyList<VocabularyTerm>> LookUpAsync(IReadOnlyCollection<string> terms, CancellationToken cancellationToken) => Call(
        connection =>
        {
            using var select = new RowCommand(connection, "SELECT term, spelling, passages FROM vocabulary WHERE term = ?1");
            IReadOnlyList<VocabularyTerm> found = [.. terms.SelectMany(term => select.Query(ReadTerm, cancellationToken, term))];
            return found;
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<VocabularyTerm>> SimilarTermsAsync(string word, int limit, CancellationToken cancellationToken) => Call(
        connection =>
        {
            var grams = Trigrams.Of(word);
            if (grams.Count == 0)
            {
                return [];
            }

            using var select = new RowCommand(
                connection,
                $"""
                SELECT v.term, v.spelling, v.passages FROM vocabulary v JOIN (
                    SELECT term, count(*) AS shared FROM vocabulary_gram
                    WHERE gram IN ({string.Join(", ", Enumerable.Range(3, grams.Count).Select(i => $"?{i}"))})
                    GROUP BY term HAVING shared >= ?1 ORDER BY shared DESC, term LIMIT ?2) g ON g.term = v.term
                ORDER BY g.shared DESC, v.term
                """);
            object?[] values = [Trigrams.LeastShared(grams.Count), limit, .. grams];
            IReadOnlyList<VocabularyTerm> found = select.Query(ReadTerm, cancellationToken, values);
            return found;
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<DefinedAbbreviation>> AbbreviationsAsync(CancellationToken cancellationToken) => Call(
        connection =>
        {
            using var select = new RowCommand(connection, "SELECT DISTINCT form, meaning FROM abbreviation ORDER BY form, meaning");
            IReadOnlyList<DefinedAbbreviation> found = select.Query(row => new DefinedAbbreviation(row.Text(), row.Text()), cancellationToken);
            return found;
        });

    private static VocabularyTerm ReadTerm(RowReader row) => new(row.Text(), row.Text(), row.Number());

    /// <summary>The keys of the documents asked for; null for all.</summary>
    private static List<long>? KeysOf(SqliteConnection connection, IReadOnlyList<DocumentId>? documents)
    {
        if (documents is null)
        {
            return null;
        }

        using var select = new RowCommand(connection, "SELECT key FROM document WHERE id = ?1");
        return [.. documents.SelectMany(id => select.Query(row => row.LargeNumber(), CancellationToken.None, id.Value))];
    }

    private Task<T> Call<T>(Func<SqliteConnection, T> work) => Task.FromResult((T)call(connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        return work(connection);
    })!);
}
