using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Search;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Search;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Lucene;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Benchmarks;

/// <summary>The documents of an index, indexed anew with another analysis chain; gone when disposed.</summary>
internal sealed class TemporaryIndex : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly LuceneCorpusStore _store;
    private readonly Searcher _searcher;

    private TemporaryIndex(DirectoryInfo folder, LuceneCorpusStore store, Analyzer chain)
    {
        (_folder, _store) = (folder, store);
        _searcher = new Searcher(store, store.SearchIndex, FindNames, chain);
    }

    /// <summary>Copies an index.</summary>
    public static async Task<TemporaryIndex> CopyAsync(string folder, Analyzer chain)
    {
        var target = Directory.CreateTempSubdirectory("policydiff-chains");
        var copy = new TemporaryIndex(target, await MeasuredStore.OpenAsync(target.FullName, chain.Id).ConfigureAwait(false), chain);
        await using var source = SqliteCorpusStore.Open(folder, StoreAccess.Read);
        foreach (var summary in await source.ListAsync(CancellationToken.None).ConfigureAwait(false))
        {
            var document = await source.FindAsync(summary.Id, CancellationToken.None).ConfigureAwait(false);
            var passages = new PassageBuilder(chain).Build(document!, []);
            await copy._store.SaveAsync(new(document!, [], "chains") { Passages = passages }, CancellationToken.None).ConfigureAwait(false);
        }

        return copy;
    }

    /// <summary>Answers a question.</summary>
    public Task<SearchResult> SearchAsync(SearchRequest request) => _searcher.SearchAsync(request, CancellationToken.None);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync().ConfigureAwait(false);
        _folder.Delete(recursive: true);
    }

    /// <summary>The names that hold the letters asked for, in order, from their first letter on.</summary>
    private static IReadOnlyList<string> FindNames(string asked, IEnumerable<string> names) =>
        [.. names.Where(name => HoldsLetters(name.ToLowerInvariant(), asked.ToLowerInvariant()))];

    private static bool HoldsLetters(string name, string asked)
    {
        var at = name.Length > 0 && asked.Length > 0 && name[0] == asked[0] ? 0 : -1;
        foreach (var letter in at < 0 ? string.Empty : asked)
        {
            at = name.IndexOf(letter, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return at >= 0;
    }
}
