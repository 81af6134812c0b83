using PolicyDiff.Core.History;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Testing.Storage;

/// <summary>Histories beside the documents: kept whole, of a format of their own, and never in the way of what the store is for.</summary>
public abstract class HistoryStoreContract
{
    private static readonly StoredHistory History = SomeHistory.Make();

    /// <summary>Opens the store of this test; every call opens the same one.</summary>
    protected abstract Task<ICorpusDatabase> OpenAsync(StoreAccess access = StoreAccess.ReadWrite);

    /// <summary>Changes rows behind the back of the store.</summary>
    /// <param name="sql">A statement that changes at least one row.</param>
    protected abstract Task ChangeAsync(string sql);

    [SkippableFact]
    public async Task SaveHistoryAsync_EveryField_ComesBackTheSame()
    {
        await using var store = await OpenAsync();

        await store.SaveHistoryAsync(History, default);

        Shown(await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBe(Shown(History));
    }

    [SkippableTheory]
    [InlineData("CZ", "nl")]
    [InlineData("Polderzorg", "en")]
    public async Task FindHistoryAsync_OtherInsurerOrLanguage_IsNone(string insurer, string language)
    {
        await using var store = await OpenAsync();
        await store.SaveHistoryAsync(History, default);

        (await store.FindHistoryAsync(insurer, language, default)).ShouldBeNull();
    }

    [SkippableFact]
    public async Task SaveHistoryAsync_Again_ReplacesTheFormerOne()
    {
        await using var store = await OpenAsync();
        await store.SaveHistoryAsync(History, default);
        var later = History with { Generation = "g2", Members = [History.Members[1] with { Line = "line-b" }] };

        await store.SaveHistoryAsync(later, default);

        Shown(await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBe(Shown(later));
    }

    [SkippableFact]
    public async Task FindHistoryAsync_IndexThatNeverKeptOne_IsNone()
    {
        await (await OpenAsync()).DisposeAsync();
        await using var store = await OpenAsync(StoreAccess.Read);

        (await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBeNull();
    }

    [SkippableFact]
    public async Task FindHistoryAsync_RowsOfAnotherFormat_AreNone_AndAreReplaced()
    {
        await using var store = await OpenAsync();
        await store.SaveHistoryAsync(History, default);
        await ChangeAsync("UPDATE history SET format = 99, links = 'of a later program'");

        (await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBeNull();

        await store.SaveHistoryAsync(History, default);
        Shown(await store.FindHistoryAsync("Polderzorg", "nl", default)).ShouldBe(Shown(History));
    }

    private static string Shown(StoredHistory? history) => System.Text.Json.JsonSerializer.Serialize(history);
}
