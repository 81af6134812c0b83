using PolicyDiff.Core.Storage;
using PolicyDiff.Storage.Postgres;

namespace PolicyDiff.Pipeline.Stores;

/// <summary>Documents in PostgreSQL, for many machines.</summary>
/// <param name="address">Where the server is.</param>
internal sealed class DatabasePlace(PostgresAddress address) : StorePlace
{
    private readonly PostgresServer _server = new(address);

    /// <inheritdoc/>
    public override bool Exists => true;

    /// <inheritdoc/>
    public override string Shown => address.Shown;

    /// <inheritdoc/>
    public override IReaderStore Readers => _server.Readers;

    /// <inheritdoc/>
    public override ISourceStore Sources => _server.Sources;

    /// <inheritdoc/>
    public override async Task<ICorpusDatabase> OpenAsync(StoreAccess access, CancellationToken cancellationToken) =>
        await _server.OpenAsync(access, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _server.Dispose();
        base.Dispose();
    }
}
