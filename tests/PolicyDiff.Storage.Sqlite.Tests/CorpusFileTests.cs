using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Storage;

namespace PolicyDiff.Storage.Sqlite.Tests;

public sealed class CorpusFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string IndexFile => _folder.File(CorpusFile.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_NoFile_IsMissingToReadersAndMadeByWriters()
    {
        Refusal(StoreAccess.Read).ShouldBe(StorageDiagnostics.Missing);
        SqliteCorpusStore.Exists(_folder.Path).ShouldBeFalse();

        CorpusFile.Open(_folder.File("new/index"), StoreAccess.ReadWrite).Release();

        SqliteCorpusStore.Exists(_folder.File("new/index")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(CorpusFile.FormatVersion + 1, StorageDiagnostics.NewerFormat)]
    [InlineData(1, StorageDiagnostics.OlderFormat)]
    [InlineData(2, StorageDiagnostics.OlderFormat)]
    [InlineData(3, StorageDiagnostics.OlderFormat)]
    public async Task Open_OtherFormatVersion_IsRefused(int version, string code)
    {
        await using (SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite))
        {
            Execute($"PRAGMA user_version = {version}");
        }

        Refusal(StoreAccess.Read).ShouldBe(code);
        Refusal(StoreAccess.ReadWrite).ShouldBe(code);
    }

    [Fact]
    public void Open_TextFile_IsNoIndex()
    {
        File.WriteAllText(IndexFile, string.Concat(Enumerable.Repeat("Dit is geen database maar een brief.\n", 50)));

        Refusal(StoreAccess.Read).ShouldBe(StorageDiagnostics.NoIndexFile);
        Refusal(StoreAccess.ReadWrite).ShouldBe(StorageDiagnostics.NoIndexFile);
        File.ReadAllText(IndexFile).ShouldStartWith("Dit is geen database");
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsNoIndexAndLeftAlone()
    {
        Execute("CREATE TABLE recept (naam TEXT)");

        Refusal(StoreAccess.ReadWrite).ShouldBe(StorageDiagnostics.NoIndexFile);
        Refusal(StoreAccess.Read).ShouldBe(StorageDiagnostics.NoIndexFile);
    }

    [Fact]
    public void Open_FolderThatCannotBeMade_IsReadOnly()
    {
        File.WriteAllText(_folder.File("file"), "in the way");

        Should.Throw<PolicyDiffException>(() => SqliteCorpusStore.Open(_folder.File("file/index"), StoreAccess.ReadWrite))
            .Diagnostic.Code.ShouldBe(StorageDiagnostics.ReadOnly);
    }

    [Fact]
    public async Task SaveAsync_StoreOpenedToRead_IsReadOnly()
    {
        await SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite).DisposeAsync();
        await using var store = SqliteCorpusStore.Open(_folder.Path, StoreAccess.Read);

        (await Should.ThrowAsync<PolicyDiffException>(() => store.SaveAsync(SomeDocument.Make(), default)))
            .Diagnostic.Code.ShouldBe(StorageDiagnostics.ReadOnly);
    }

    [Theory]
    [InlineData(13, StorageDiagnostics.DiskFull)]
    [InlineData(5, StorageDiagnostics.Locked)]
    [InlineData(11, StorageDiagnostics.Damaged)]
    [InlineData(14, StorageDiagnostics.ReadOnly)]
    public void Translate_RefusalOfSqlite_SaysWhatToDo(int sqliteCode, string code)
    {
        var refusal = StorageErrors.Translate(new SqliteException("words of SQLite", sqliteCode), IndexFile);

        refusal!.Diagnostic.Code.ShouldBe(code);
        refusal.InnerException.ShouldBeOfType<SqliteException>();
    }

    [Fact]
    public void Translate_ErrorOfOurOwn_IsNotHidden()
    {
        StorageErrors.Translate(new SqliteException("near \"SELEC\": syntax error", 1), IndexFile).ShouldBeNull();
        StorageErrors.Translate(new InvalidOperationException(), IndexFile).ShouldBeNull();
    }

    private string Refusal(StoreAccess access) =>
        Should.Throw<PolicyDiffException>(() => SqliteCorpusStore.Open(_folder.Path, access)).Diagnostic.Code;

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={IndexFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
