using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Search.Lucene.Fields;
using PolicyDiff.Search.Lucene.Matching;

namespace PolicyDiff.Search.Lucene.Indexing;

/// <summary>A Lucene index in a folder: any number of readers, one writer at a time, across processes.</summary>
/// <remarks>
/// What a writer changes is committed when it is closed, in one commit that carries the generation of the documents in it. Who reads
/// through the object that
/// writes sees each document at once; all others see the commit that was the last when they began. Any thread may read, also while another
/// one changes the index;
/// changes come one at a time.
/// </remarks>
/// <param name="folder">The folder of the index; need not exist. Nothing is read or made before it is asked for.</param>
/// <param name="analyzerId">Name and version of the chain that makes the terms. An index of another chain is made anew.</param>
internal sealed class LuceneIndex(string folder, string analyzerId) : IDisposable
{
    private readonly FSDirectory _directory = FSDirectory.Open(folder);
    private readonly System.Threading.Lock _gate = new();
    private readonly Dictionary<string, DocumentStamp> _stamps = new(StringComparer.Ordinal);
    private IReadOnlySet<DocumentStamp>? _current;
    private IndexWriter? _writer;
    private SearcherManager? _searchers;
    private bool _hasChanged;

    /// <summary>The generation of the last commit; null where there is no index that can be used.</summary>
    public string? Generation => CommitState.Read(_directory) is { } state && state.Takes(analyzerId) ? state.Generation : null;

    /// <summary>Name and version of the chain that makes the terms.</summary>
    public string AnalyzerId => analyzerId;

    /// <summary>Whether this object may write.</summary>
    public bool IsWriter => _writer is not null;

    /// <summary>Whether the last commit can be opened: none of its files is missing or cut off.</summary>
    public bool CanBeRead()
    {
        try
        {
            return Searchers() is not null;
        }
        catch (Exception error) when (IndexErrors.IsDamage(error))
        {
            return false;
        }
    }

    /// <summary>
    /// Becomes the one that writes, if it may. What is of another format or chain, or damaged, is begun anew: everything in it comes from
    /// the store.
    /// </summary>
    public WriteAccess OpenToWrite()
    {
        try
        {
            BeginToWrite();
            return WriteAccess.Open;
        }
        catch (LockObtainFailedException)
        {
            // Lucene gives the same answer where the lock is taken and where it cannot be made.
            return MayBeWritten() ? WriteAccess.Busy : WriteAccess.Denied;
        }
        catch (UnauthorizedAccessException)
        {
            return WriteAccess.Denied;
        }
    }

    /// <summary>The documents in the index, in no order.</summary>
    public IReadOnlyList<DocumentStamp> Stamps() => IsWriter ? [.. _stamps.Values] : Read(searcher => searcher.Stamps.ToList());

    /// <summary>
    /// Answers only from these documents from now on, as they stand in the last commit; of others the store holds another edition, or none.
    /// </summary>
    public void Restrict(IReadOnlySet<DocumentStamp> current)
    {
        CloseSearchers();
        _current = current;
    }

    /// <summary>Puts a document in the place of what has its id or its path; only for a writer.</summary>
    public void Replace(DocumentStamp stamp, DocumentPassages? passages)
    {
        foreach (var old in _stamps.Values.Where(old => old.Id != stamp.Id && old.SourcePath == stamp.SourcePath).ToList())
        {
            Remove(old.Id);
        }

        _writer!.UpdateDocuments(new Term(PassageFields.Document, stamp.Id), DocumentFields.Of(stamp, passages));
        _stamps[stamp.Id] = stamp;
        _hasChanged = true;
    }

    /// <summary>Takes a document out; only for a writer.</summary>
    public void Remove(string id)
    {
        _writer!.DeleteDocuments(new Term(PassageFields.Document, id));
        _stamps.Remove(id);
        _hasChanged = true;
    }

    /// <summary>Commits what was changed, if anything was; the writer stays.</summary>
    public void Commit()
    {
        if (_hasChanged && _writer is { } writer)
        {
            writer.SetCommitData(CommitData());
            writer.Commit();
            _hasChanged = false;
        }
    }

    /// <summary>Commits what was changed, if anything was, and lets another one write.</summary>
    public void CloseWriter()
    {
        if (_writer is not { } writer)
        {
            return;
        }

        CloseSearchers();
        _writer = null;
        using (writer)
        {
            if (_hasChanged)
            {
                writer.SetCommitData(CommitData());
            }
        }
    }

    /// <summary>Works on one state of the index.</summary>
    public T Read<T>(Func<PassageSearcher, T> work)
    {
        if (Acquire() is not { } searcher)
        {
            using var nothing = new MultiReader();
            return work(PassageSearcher.Over(nothing, null));
        }

        try
        {
            return work(searcher);
        }
        finally
        {
            searcher.IndexReader.DecRef();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            CloseWriter();
        }
        finally
        {
            CloseSearchers();
            _directory.Dispose();
        }
    }

    private void BeginToWrite()
    {
        var isUsable = Generation is not null && CanBeRead();
        CloseSearchers();
        _writer = new IndexWriter(_directory, WriterSettings.Make(isUsable ? OpenMode.APPEND : OpenMode.CREATE));
        _hasChanged = !isUsable;
        _stamps.Clear();
        foreach (var stamp in isUsable ? CommittedStamps() : [])
        {
            _stamps[stamp.Id] = stamp;
        }
    }

    /// <summary>Tries to write a file, since rights on paper and rights in fact differ on mounted disks.</summary>
    private bool MayBeWritten()
    {
        try
        {
            var file = Path.Combine(folder, $"{Environment.ProcessId}.tmp");
            using var nothing = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    /// <summary>The newest state that may be seen; its reader has to be let go.</summary>
    private PassageSearcher? Acquire()
    {
        lock (_gate)
        {
            var searchers = Searchers();
            if (IsWriter)
            {
                searchers?.MaybeRefreshBlocking();
            }

            return (PassageSearcher?)searchers?.Acquire();
        }
    }

    private SearcherManager? Searchers()
    {
        lock (_gate)
        {
            var factory = new PassageSearcherFactory(_current);
            return _searchers ??= _writer is { } writer ? new SearcherManager(writer, applyAllDeletes: true, factory)
                : DirectoryReader.IndexExists(_directory) ? new SearcherManager(_directory, factory)
                : null;
        }
    }

    private IReadOnlyList<DocumentStamp> CommittedStamps()
    {
        using var reader = DirectoryReader.Open(_directory);
        return [.. PassageSearcher.Over(reader, null).Stamps];
    }

    private Dictionary<string, string> CommitData() =>
        new CommitState(DocumentStamp.Generation(_stamps.Values), _stamps.Count == 0 ? null : analyzerId).ToData();

    private void CloseSearchers()
    {
        lock (_gate)
        {
            _searchers?.Dispose();
            _searchers = null;
        }
    }

    private sealed class PassageSearcherFactory(IReadOnlySet<DocumentStamp>? current) : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => PassageSearcher.Over(reader, current);
    }
}
