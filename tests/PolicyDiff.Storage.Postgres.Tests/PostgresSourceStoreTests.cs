using System.Security.Cryptography;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Postgres.Tests;

/// <summary>The files that documents were read from: stored and gone with their documents.</summary>
[Collection(OneServer.Name)]
public sealed class PostgresSourceStoreTests(ServerFixture fixture) : IDisposable
{
    private static readonly byte[] Content = [0, 1, 2, 255, 0];

    private readonly TestDatabase _database = new(fixture);

    public void Dispose() => _database.Dispose();

    [SkippableFact]
    public async Task OpenSourceAsync_StoredWithItsFile_GivesItBack()
    {
        var summary = await SaveAsync(() => new MemoryStream(Content));

        await using var source = await _database.Server.Sources.OpenSourceAsync(summary, default);

        source.ShouldNotBeNull();
        using var bytes = new MemoryStream();
        await source.CopyToAsync(bytes);
        bytes.ToArray().ShouldBe(Content);
    }

    [SkippableFact]
    public async Task OpenSourceAsync_FileThatChangedSinceItWasRead_IsNotKept() =>
        (await _database.Server.Sources.OpenSourceAsync(await SaveAsync(() => new MemoryStream([9])), default)).ShouldBeNull();

    [SkippableFact]
    public async Task OpenSourceAsync_FileThatWentAway_IsNotKeptThoughTheDocumentIs() =>
        (await _database.Server.Sources.OpenSourceAsync(await SaveAsync(() => throw new FileNotFoundException()), default)).ShouldBeNull();

    [SkippableFact]
    public async Task RemoveAsync_Document_TakesItsFileAlong()
    {
        var summary = await SaveAsync(() => new MemoryStream(Content));

        await (await _database.OpenAsync(StoreAccess.ReadWrite)).RemoveAsync(summary.Id, default);

        (await _database.Server.Sources.OpenSourceAsync(summary, default)).ShouldBeNull();
        _database.Change("SELECT 1 / (count(*) = 0)::int FROM policydiff.source");
    }

    private async Task<DocumentSummary> SaveAsync(Func<Stream> open)
    {
        var store = await _database.OpenAsync(StoreAccess.ReadWrite);
        var some = SomeDocument.Make();
        var source = some.Document.Source with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(Content)) };
        await store.SaveAsync(some with { Document = some.Document with { Source = source }, OpenSource = open }, default);
        return (await store.ListAsync(default)).ShouldHaveSingleItem();
    }
}
