using PolicyDiff.Core.Storage;
using PolicyDiff.Core.Text;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Pipeline.Stores;

/// <summary>Documents in one file of the index folder.</summary>
/// <param name="folder">Absolute path of the folder.</param>
/// <param name="typed">The folder as the user named it.</param>
internal sealed class IndexFolderPlace(string folder, string typed) : StorePlace
{
    private readonly SourceFolder _sources = new(Path.Combine(folder, "sources"));

    /// <inheritdoc/>
    public override bool Exists => SqliteCorpusStore.Exists(folder);

    /// <inheritdoc/>
    public override string Shown => PathRules.WithSlashes(Path.Combine(typed, SqliteCorpusStore.FileName));

    /// <inheritdoc/>
    public override IReaderStore Readers { get; } = new ReaderFolder(Path.Combine(folder, "readers"));

    /// <inheritdoc/>
    public override ISourceStore Sources => _sources;

    /// <inheritdoc/>
    public override void KeepSource(StoredDocument document) => _sources.Keep(document);

    /// <inheritdoc/>
    public override Task<ICorpusDatabase> OpenAsync(StoreAccess access, CancellationToken cancellationToken) =>
        Task.FromResult<ICorpusDatabase>(SqliteCorpusStore.Open(folder, access));
}
