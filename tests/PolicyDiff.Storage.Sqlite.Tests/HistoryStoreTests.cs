using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.History;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite.Tests;

/// <summary>Histories beside the documents: kept whole, of a format of their own, and never in the way of what the store is for.</summary>
public sealed class HistoryStoreTests : IDisposable
{
    private static readonly RequirementId Old = new(new DocumentId("a"), 3);
    private static readonly RequirementId New = new(new DocumentId("b"), 4);

    private static readonly StoredHistory History = new(
        "Polderzorg",
        "nl",
        "g1",
        [
            new HistoryLink("2024", "2025", [Old], [New], ChangeKind.Modified)
            {
                ChangeId = "0123456789",
                PairConfidence = 0.87,
                Moved = true,
                Substantive = true,
                Judgement = JudgementKind.Unsure,
                Aspects = [ChangeAspect.Amount, ChangeAspect.Deadline],
                Direction = ChangeDirection.Lighter,
                Confidence = 0.6,
                Summary = "€ 5 wordt € 6.",
                Caveat = "Lees “beide”.",
                Repeats = [Old],
            },
            new HistoryLink("2024", "2025", [Old], [], ChangeKind.Removed) { ChangeId = "x" },
        ],
        [new LineMember(Old, "own-a", "line-a"), new LineMember(New, "own-b", "line-a")]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SaveHistoryAsync_EveryField_ComesBackTheSame()
    {
        await using var store = Open();

        await store.SaveHistoryAsync(History, default);

        Shown(await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBe(Shown(History));
    }

    [Theory]
    [InlineData("CZ", "nl")]
    [InlineData("Polderzorg", "en")]
    public async Task FindHistoryAsync_OtherInsurerOrLanguage_IsNone(string insurer, string language)
    {
        await using var store = Open();
        await store.SaveHistoryAsync(History, default);

        (await store.FindHistoryAsync(insurer, language, default)).ShouldBeNull();
    }

    [Fact]
    public async Task SaveHistoryAsync_Again_ReplacesTheFormerOne()
    {
        await using var store = Open();
        await store.SaveHistoryAsync(History, default);
        var later = History with { Generation = "g2", Members = [new LineMember(New, "own-b", "line-b")] };

        await store.SaveHistoryAsync(later, default);

        Shown(await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBe(Shown(later));
        Count("history_member").ShouldBe(1);
    }

    [Fact]
    public async Task FindHistoryAsync_IndexThatNeverKeptOne_IsNone()
    {
        await Open().DisposeAsync();
        await using var store = SqliteCorpusStore.Open(_folder.Path, StoreAccess.Read);

        (await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBeNull();
        (await store.StatusAsync(default)).FormatVersion.ShouldBe(CorpusFile.FormatVersion);
    }

    [Fact]
    public async Task FindHistoryAsync_RowsOfAnotherFormat_AreNone_AndAreReplaced()
    {
        await using var store = Open();
        await store.SaveHistoryAsync(History, default);
        Execute("UPDATE history SET format = 99, links = 'of a later program'");

        (await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBeNull();

        await store.SaveHistoryAsync(History, default);
        Shown(await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBe(Shown(History));
    }

    [Fact]
    public async Task SaveHistoryAsync_StoreOpenToRead_IsRefusedAsSuch()
    {
        await Open().DisposeAsync();
        await using var store = SqliteCorpusStore.Open(_folder.Path, StoreAccess.Read);

        var refusal = await Should.ThrowAsync<PolicyDiffException>(() => store.SaveHistoryAsync(History, default));

        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.ReadOnly);
    }

    private SqliteCorpusStore Open() => SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite);

    private long Count(string table)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery().ShouldBePositive();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={System.IO.Path.Combine(_folder.Path, "corpus.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static string Shown(StoredHistory? history) => System.Text.Json.JsonSerializer.Serialize(history);
}
