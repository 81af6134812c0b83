using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.Data.Sqlite;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Storage.Sqlite.Tests;

public sealed class SqliteCorpusStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SaveAsync_DocumentWithEveryField_ComesBackTheSame()
    {
        await using var store = Open();
        var stored = Some.Document();

        await store.SaveAsync(stored, default);

        var document = await store.FindAsync(stored.Document.Id, default);
        Json(document!.Metadata).ShouldBe(Json(stored.Document.Metadata));
        Json(document.Diagnostics).ShouldBe(Json(stored.Document.Diagnostics));
        Shape(document.Sections).ShouldBe(Shape(stored.Document.Sections));
        (document.Source, document.ReaderVersion).ShouldBe((stored.Document.Source, stored.Document.ReaderVersion));
        Json(await store.RequirementsAsync(stored.Document.Id, default)).ShouldBe(Json(stored.Requirements));
    }

    [Property(MaxTest = 50, Replay = "1,1")]
    public void SaveAsync_AnyParagraphsAndDepths_ComeBackTheSame(NonEmptyArray<Tuple<NonEmptyString, PositiveInt>> drafts)
    {
        var sections = drafts.Get.Select((draft, i) => new Section(
            i % 2 == 0 ? $"{i}" : null,
            Clean(draft.Item1.Get),
            draft.Item2.Get,
            SourceLocation.AtLine(i + 1),
            [new Paragraph(Clean(draft.Item1.Get), SourceLocation.AtLine(i + 1))],
            [])).Aggregate((Section?)null, (below, section) => section with { Children = below is null ? [] : [below, section] })!;
        var stored = Some.Document();
        stored = stored with { Document = stored.Document with { Sections = [sections] } };
        using var folder = new TemporaryFolder();
        var store = SqliteCorpusStore.Open(folder.Path, StoreAccess.ReadWrite);

        store.SaveAsync(stored, default).GetAwaiter().GetResult();

        Shape(store.FindAsync(stored.Document.Id, default).GetAwaiter().GetResult()!.Sections).ShouldBe(Shape([sections]));
        store.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    [Theory]
    [InlineData("UPDATE requirement SET policy_values = '[{'")]
    [InlineData("UPDATE requirement SET clauses = 'null'")]
    [InlineData("UPDATE requirement SET form = 'iets'")]
    [InlineData("UPDATE section SET blocks = '[{\"block\":\"iets\"}]'")]
    [InlineData("UPDATE section SET blocks = '{}'")]
    [InlineData("UPDATE section SET parent = ordinal")]
    [InlineData("UPDATE section SET parent = 999")]
    [InlineData("UPDATE section SET signal = 'iets'")]
    [InlineData("UPDATE document SET found_in = 'x'")]
    [InlineData("UPDATE document SET care_types = '7'")]
    [InlineData("UPDATE document SET published = 'gisteren'")]
    [InlineData("UPDATE document SET kind = 'iets'")]
    [InlineData("UPDATE document SET first_year = 99999999999999")]
    public async Task FindAsync_RowThatNobodyWrote_IsDamageOfTheIndex(string change)
    {
        await using var store = Open();
        var stored = Some.Document();
        await store.SaveAsync(stored, default);
        using (var connection = new SqliteConnection($"Data Source={System.IO.Path.Combine(_folder.Path, "corpus.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = change;
            command.ExecuteNonQuery().ShouldBePositive();
        }

        var stop = await Should.ThrowAsync<PolicyDiffException>(async () =>
        {
            await store.FindAsync(stored.Document.Id, default);
            await store.RequirementsAsync(stored.Document.Id, default);
        });
        stop.Diagnostic.Code.ShouldBe(StorageDiagnostics.Damaged);
    }

    [Fact]
    public async Task ContainsAsync_OtherContentOrVersion_IsFalse()
    {
        await using var store = Open();
        var stored = Some.Document();
        await store.SaveAsync(stored, default);
        var source = stored.Document.Source;

        (await store.ContainsAsync(source.Path, source.Sha256, Some.ProcessingVersion, default)).ShouldBeTrue();
        (await store.ContainsAsync(source.Path, new string('b', 64), Some.ProcessingVersion, default)).ShouldBeFalse();
        (await store.ContainsAsync(source.Path, source.Sha256, "markdown 2", default)).ShouldBeFalse();
        (await store.ContainsAsync("elders.md", source.Sha256, Some.ProcessingVersion, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task SaveAsync_SamePathWithOtherContent_ReplacesTheWholeDocument()
    {
        await using var store = Open();
        await store.SaveAsync(Some.Document(content: 'a', requirements: 5), default);

        await store.SaveAsync(Some.Document(content: 'b', requirements: 2), default);

        (await store.ListAsync(default)).ShouldHaveSingleItem().RequirementCount.ShouldBe(2);
        (await store.StatusAsync(default)).RequirementCount.ShouldBe(2);
        (await store.RequirementsAsync(Some.Document(content: 'a').Document.Id, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SaveAsync_SameIdUnderOtherPath_Moves()
    {
        await using var store = Open();
        await store.SaveAsync(Some.Document("a/beleid.md"), default);

        await store.SaveAsync(Some.Document("b/beleid.md"), default);

        (await store.ListAsync(default)).ShouldHaveSingleItem().Source.Path.ShouldBe("b/beleid.md");
    }

    [Fact]
    public async Task SaveAsync_Cancelled_StoresNothing()
    {
        await using var store = Open();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => store.SaveAsync(Some.Document(), cancellation.Token));

        (await store.StatusAsync(default)).DocumentCount.ShouldBe(0);
    }

    [Fact]
    public async Task RemoveAsync_Document_TakesSectionsAndRequirementsAlong()
    {
        await using var store = Open();
        await store.SaveAsync(Some.Document(), default);

        await store.RemoveAsync(Some.Document().Document.Id, default);

        var status = await store.StatusAsync(default);
        (status.DocumentCount, status.SectionCount, status.RequirementCount).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task ListAsync_SeveralInsurersAndYears_IsOrderedWithUnknownLast()
    {
        await using var store = Open();
        await Save(store, "d.md", insurer: null, year: 2020);
        await Save(store, "c.md", "Zilver", 2022);
        await Save(store, "b.md", "Zilver", 2021);
        await Save(store, "a.md", "Amber", 2025);

        (await store.ListAsync(default)).Select(document => document.Source.Path).ShouldBe(["a.md", "b.md", "c.md", "d.md"]);
    }

    [Fact]
    public async Task FindAsync_WhileAnotherStoreWrites_SeesWholeDocuments()
    {
        await using var writer = Open();
        await using var reader = SqliteCorpusStore.Open(_folder.Path, StoreAccess.Read);
        await writer.SaveAsync(Some.Document(requirements: 1), default);
        var before = 1;
        foreach (var after in Enumerable.Range(0, 60).Select(round => round % 2 == 0 ? 40 : 80))
        {
            var writing = Task.Run(() => writer.SaveAsync(Some.Document(requirements: after), default));
            do
            {
                (await Count()).ShouldBeOneOf(before, after);
            }
            while (!writing.IsCompleted);

            await writing;
            (await Count()).ShouldBe(after);
            before = after;
        }

        async Task<int> Count() => (await reader.RequirementsAsync(Some.Document().Document.Id, default)).Count;
    }

    [Fact]
    public async Task SaveAsync_TwoStoresAtOnce_BothLand()
    {
        await using var first = Open();
        await using var second = Open();

        await Task.WhenAll(
            Task.Run(() => SaveMany(first, 'a')),
            Task.Run(() => SaveMany(second, 'b')));

        (await first.StatusAsync(default)).DocumentCount.ShouldBe(40);
    }

    [Fact]
    public async Task StatusAsync_TwoDocuments_CountsThem()
    {
        await using var store = Open();
        await store.SaveAsync(Some.Document("a.md", requirements: 3), default);
        await store.SaveAsync(Some.Document("b.md", requirements: 4), default);

        var status = await store.StatusAsync(default);

        (status.DocumentCount, status.SectionCount, status.RequirementCount).ShouldBe((2, 6, 7));
        status.Location.ShouldEndWith("corpus.db");
        status.SizeBytes.ShouldBeGreaterThan(4096);
    }

    private SqliteCorpusStore Open() => SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite);

    private static async Task SaveMany(SqliteCorpusStore store, char content)
    {
        for (var i = 0; i < 20; i++)
        {
            await store.SaveAsync(Some.Document($"{content}{i}.md", content), default);
        }
    }

    private static Task Save(SqliteCorpusStore store, string path, string? insurer, int year)
    {
        var stored = Some.Document(path);
        var metadata = stored.Document.Metadata with { Insurer = insurer, Validity = new YearRange(year) };
        return store.SaveAsync(stored with { Document = stored.Document with { Metadata = metadata } }, default);
    }

    /// <summary>Lone halves of surrogate pairs have no UTF-8, and readers give no NUL.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is not (0 or 0xFFFD)));

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    private static string Shape(IEnumerable<Section> sections, string indent = "") => string.Concat(sections.Select(section =>
        $"{indent}{section.Number}|{section.Title}|{section.Level}|{section.Location}|{section.Evidence}|"
        + $"{Json(section.Blocks.Cast<object>())}\n{Shape(section.Children, indent + " ")}"));
}
