using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using PolicyDiff.Core.Search;
using PolicyDiff.Search.Lucene.Querying;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>A Lucene index in a folder: any number of readers, one writer at a time, across processes.</summary>
/// <remarks>
/// The writer is opened with the first change and kept; readers then see its changes without waiting for the disk. Every change is committed with the
/// generation it leads to, so that a commit that did not come is noticed.
/// </remarks>
internal sealed class LuceneIndex : IDisposable
{
    private const string FormatKey = "format";
    private const string GenerationKey = "generation";
    private const string AnalyzerKey = "analyzer";

    private readonly FSDirectory _directory;
    private readonly TimeSpan _lockWait;
    private readonly System.Threading.Lock _gate = new();
    private readonly Dictionary<string, DocumentStamp> _stamps = new(StringComparer.Ordinal);
    private IndexWriter? _writer;
    private SearcherManager? _searchers;

    /// <summary>Opens the folder; nothing is read or made before it is asked for.</summary>
    /// <param name="folder">The folder of the index; need not exist.</param>
    /// <param name="lockWait">How long to wait for another writer.</param>
    public LuceneIndex(string folder, TimeSpan lockWait) => (_directory, _lockWait) = (FSDirectory.Open(folder), lockWait);

    /// <summary>The generation of the last commit; null where there is none that can be read.</summary>
    public string? Generation => CommitData() is { } data && Value(data, FormatKey) == PassageFields.FormatVersion ? Value(data, GenerationKey) : null;

    /// <summary>Name and version of the chain that made the terms; null where there never was a term.</summary>
    public string? AnalyzerId => CommitData() is { } data ? Value(data, AnalyzerKey) : null;

    /// <summary>The documents in the index, by id. Waits for the writer.</summary>
    /// <exception cref="LockObtainFailedException">Another process writes.</exception>
    public IReadOnlyDictionary<string, DocumentStamp> OpenToWrite()
    {
        lock (_gate)
        {
            EnsureWriter();
            return new Dictionary<string, DocumentStamp>(_stamps, StringComparer.Ordinal);
        }
    }

    /// <summary>Puts a document in the place of what has its id or its path, and commits.</summary>
    public void Replace(DocumentStamp stamp, DocumentPassages? passages)
    {
        lock (_gate)
        {
            var writer = EnsureWriter();
            foreach (var old in _stamps.Values.Where(old => old.Id != stamp.Id && old.SourcePath == stamp.SourcePath).ToList())
            {
                writer.DeleteDocuments(new Term(PassageFields.Document, old.Id));
                _stamps.Remove(old.Id);
            }

            writer.UpdateDocuments(new Term(PassageFields.Document, stamp.Id), DocumentFields.Of(stamp, passages));
            _stamps[stamp.Id] = stamp;
            Commit(writer, passages?.AnalyzerId);
        }
    }

    /// <summary>Takes a document out, and commits.</summary>
    public void Remove(string id)
    {
        lock (_gate)
        {
            var writer = EnsureWriter();
            writer.DeleteDocuments(new Term(PassageFields.Document, id));
            _stamps.Remove(id);
            Commit(writer, analyzerId: null);
        }
    }

    /// <summary>Works on the newest state of the index.</summary>
    public T Read<T>(Func<PassageSearcher, T> work)
    {
        if (Searchers() is not { } searchers)
        {
            using var nothing = new MultiReader();
            return work(PassageSearcher.Over(nothing));
        }

        searchers.MaybeRefreshBlocking();
        var searcher = searchers.Acquire();
        try
        {
            return work((PassageSearcher)searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _searchers?.Dispose();
        _writer?.Dispose();
        _directory.Dispose();
    }

    private SearcherManager? Searchers()
    {
        lock (_gate)
        {
            return _searchers ??= DirectoryReader.IndexExists(_directory) ? new SearcherManager(_directory, new PassageSearcherFactory()) : null;
        }
    }

    private IndexWriter EnsureWriter()
    {
        if (_writer is { } open)
        {
            return open;
        }

        // What was made by another format, or is damaged, is made anew: everything in it comes from the store.
        var mode = Generation is null ? OpenMode.CREATE : OpenMode.APPEND;
        _writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = mode,
            Similarity = new OccurrenceSimilarity(averageTextLength: 1),
            WriteLockTimeout = (long)_lockWait.TotalMilliseconds,
        });
        _searchers?.Dispose();
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, new PassageSearcherFactory());
        LoadStamps();
        if (mode == OpenMode.CREATE)
        {
            Commit(_writer, analyzerId: null);
        }

        return _writer;
    }

    private void LoadStamps()
    {
        _stamps.Clear();
        foreach (var stamp in Read(StoredStamps))
        {
            _stamps[stamp.Id] = stamp;
        }
    }

    private static List<DocumentStamp> StoredStamps(PassageSearcher searcher) => [.. searcher.Records()
        .Select(record => new DocumentStamp(record.Text(PassageFields.Document)!, record.Text(PassageFields.SourcePath)!, record.Text(PassageFields.Stamp)!))];

    private void Commit(IndexWriter writer, string? analyzerId)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FormatKey] = PassageFields.FormatVersion,
            [GenerationKey] = DocumentStamp.Generation(_stamps.Values),
        };
        if ((analyzerId ?? Value(writer.CommitData, AnalyzerKey)) is { } analyzer)
        {
            data[AnalyzerKey] = analyzer;
        }

        writer.SetCommitData(data);
        writer.Commit();
    }

    private static string? Value(IDictionary<string, string> data, string key) => data.TryGetValue(key, out var value) ? value : null;

    private IDictionary<string, string>? CommitData()
    {
        try
        {
            if (!DirectoryReader.IndexExists(_directory))
            {
                return null;
            }

            var infos = new SegmentInfos();
            infos.Read(_directory);
            return infos.UserData;
        }
        catch (CorruptIndexException)
        {
            return null;
        }
    }

    private sealed class PassageSearcherFactory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => PassageSearcher.Over(reader);
    }
}
