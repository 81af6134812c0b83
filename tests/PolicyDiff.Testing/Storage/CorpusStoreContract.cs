using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Testing.Storage;

/// <summary>
/// What every store of documents promises. A store has its own class of tests that
/// derives from this one; each test begins with an empty store.
/// </summary>
public abstract class CorpusStoreContract
{
    /// <summary>Opens the store of this test; every call opens the same one.</summary>
    protected abstract Task<ICorpusDatabase> OpenAsync(StoreAccess access = StoreAccess.ReadWrite);

    /// <summary>Changes rows behind the back of the store.</summary>
    /// <param name="sql">A statement that changes at least one row.</param>
    protected abstract Task ChangeAsync(string sql);


    [SkippableFact]
    public async Task SaveAsync_DocumentWithEveryField_ComesBackTheSame()
    {
        await using var store = await OpenAsync();
        var stored = SomeDocument.Make();

        await store.SaveAsync(stored, default);

        var document = await store.FindAsync(stored.Document.Id, default);
        Json(document!.Metadata).ShouldBe(Json(stored.Document.Metadata));
        Json(document.Diagnostics).ShouldBe(Json(stored.Document.Diagnostics));
        Shape(document.Sections).ShouldBe(Shape(stored.Document.Sections));
        (document.Source, document.ReaderVersion).ShouldBe((stored.Document.Source, stored.Document.ReaderVersion));
        Json(await store.RequirementsAsync(stored.Document.Id, default)).ShouldBe(Json(stored.Requirements));
    }

    [SkippableFact]
    public async Task SaveAsync_AnyParagraphsAndDepths_ComeBackTheSame()
    {
        await using var store = await OpenAsync();

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(50).WithReplay(1, 1),
            Prop.ForAll<NonEmptyArray<Tuple<NonEmptyString, PositiveInt>>>(drafts =>
            {
                var section = Nested(drafts.Get);
                var stored = SomeDocument.Make();
                stored = stored with { Document = stored.Document with { Sections = [section] } };
                store.SaveAsync(stored, default).GetAwaiter().GetResult();
                Shape(store.FindAsync(stored.Document.Id, default).GetAwaiter().GetResult()!.Sections).ShouldBe(Shape([section]));
            }));
    }

    [SkippableTheory]
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
    public async Task FindAsync_RowThatNobodyWrote_IsDamageOfTheIndex(string change)
    {
        await using var store = await OpenAsync();
        var stored = SomeDocument.Make();
        await store.SaveAsync(stored, default);
        await ChangeAsync(change);

        var stop = await Should.ThrowAsync<PolicyDiffException>(async () =>
        {
            await store.FindAsync(stored.Document.Id, default);
            await store.RequirementsAsync(stored.Document.Id, default);
        });
        stop.Diagnostic.Code.ShouldBe(StorageDiagnostics.Damaged);
    }

    [SkippableFact]
    public async Task ContainsAsync_OtherContentOrVersion_IsFalse()
    {
        await using var store = await OpenAsync();
        var stored = SomeDocument.Make();
        await store.SaveAsync(stored, default);
        var source = stored.Document.Source;

        (await store.ContainsAsync(source.Path, source.Sha256, SomeDocument.ProcessingVersion, default)).ShouldBeTrue();
        (await store.ContainsAsync(source.Path, new string('b', 64), SomeDocument.ProcessingVersion, default)).ShouldBeFalse();
        (await store.ContainsAsync(source.Path, source.Sha256, "markdown 2", default)).ShouldBeFalse();
        (await store.ContainsAsync("elders.md", source.Sha256, SomeDocument.ProcessingVersion, default)).ShouldBeFalse();
    }

    [SkippableFact]
    public async Task SaveAsync_SamePathWithOtherContent_ReplacesTheWholeDocument()
    {
        await using var store = await OpenAsync();
        await store.SaveAsync(SomeDocument.Make(content: 'a', requirements: 5), default);

        await store.SaveAsync(SomeDocument.Make(content: 'b', requirements: 2), default);

        (await store.ListAsync(default)).ShouldHaveSingleItem().RequirementCount.ShouldBe(2);
        (await store.StatusAsync(default)).RequirementCount.ShouldBe(2);
        (await store.RequirementsAsync(SomeDocument.Make(content: 'a').Document.Id, default)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task SaveAsync_SameIdUnderOtherPath_Moves()
    {
        await using var store = await OpenAsync();
        await store.SaveAsync(SomeDocument.Make("a/beleid.md"), default);

        await store.SaveAsync(SomeDocument.Make("b/beleid.md"), default);

        (await store.ListAsync(default)).ShouldHaveSingleItem().Source.Path.ShouldBe("b/beleid.md");
    }

    [SkippableFact]
    public async Task SaveAsync_Cancelled_StoresNothing()
    {
        await using var store = await OpenAsync();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => store.SaveAsync(SomeDocument.Make(), cancellation.Token));

        (await store.StatusAsync(default)).DocumentCount.ShouldBe(0);
    }

    [SkippableFact]
    public async Task RemoveAsync_Document_TakesSectionsAndRequirementsAlong()
    {
        await using var store = await OpenAsync();
        await store.SaveAsync(SomeDocument.Make(), default);

        await store.RemoveAsync(SomeDocument.Make().Document.Id, default);

        var status = await store.StatusAsync(default);
        (status.DocumentCount, status.SectionCount, status.RequirementCount).ShouldBe((0, 0, 0));
    }

    [SkippableFact]
    public async Task ListAsync_SeveralInsurersAndYears_IsOrderedWithUnknownLast()
    {
        await using var store = await OpenAsync();
        await Save(store, "d.md", insurer: null, year: 2020);
        await Save(store, "c.md", "Zilver", 2022);
        await Save(store, "b.md", "Zilver", 2021);
        await Save(store, "a.md", "Amber", 2025);

        (await store.ListAsync(default)).Select(document => document.Source.Path).ShouldBe(["a.md", "b.md", "c.md", "d.md"]);
    }

    [SkippableFact]
    public async Task FindAsync_WhileAnotherStoreWrites_SeesWholeDocuments()
    {
        await using var writer = await OpenAsync();
        await using var reader = await OpenAsync(StoreAccess.Read);
        await writer.SaveAsync(SomeDocument.Make(requirements: 1), default);
        var before = 1;
        foreach (var after in Enumerable.Range(0, 60).Select(round => round % 2 == 0 ? 40 : 80))
        {
            var writing = Task.Run(() => writer.SaveAsync(SomeDocument.Make(requirements: after), default));
            do
            {
                (await Count()).ShouldBeOneOf(before, after);
            }
            while (!writing.IsCompleted);

            await writing;
            (await Count()).ShouldBe(after);
            before = after;
        }

        async Task<int> Count() => (await reader.RequirementsAsync(SomeDocument.Make().Document.Id, default)).Count;
    }

    [SkippableFact]
    public async Task SaveAsync_TwoStoresAtOnce_BothLand()
    {
        await using var first = await OpenAsync();
        await using var second = await OpenAsync();

        await Task.WhenAll(
            Task.Run(() => SaveMany(first, 'a')),
            Task.Run(() => SaveMany(second, 'b')));

        (await first.StatusAsync(default)).DocumentCount.ShouldBe(40);
    }

    [SkippableFact]
    public async Task SaveAsync_SameDocumentsByTwoStoresAtOnce_AreThereOnce()
    {
        await using var first = await OpenAsync();
        await using var second = await OpenAsync();

        await Task.WhenAll(
            Task.Run(() => SaveMany(first, 'a')),
            Task.Run(() => SaveMany(second, 'a')));

        var status = await first.StatusAsync(default);
        (status.DocumentCount, status.RequirementCount).ShouldBe((20, 60));
    }

    [SkippableFact]
    public async Task StatusAsync_TwoDocuments_CountsThem()
    {
        await using var store = await OpenAsync();
        await store.SaveAsync(SomeDocument.Make("a.md", requirements: 3), default);
        await store.SaveAsync(SomeDocument.Make("b.md", requirements: 4), default);

        var status = await store.StatusAsync(default);

        (status.DocumentCount, status.SectionCount, status.RequirementCount).ShouldBe((2, 6, 7));
        status.Location.ShouldNotBeNullOrEmpty();
        status.SizeBytes.ShouldBeGreaterThan(4096);
    }

    private static Section Nested(Tuple<NonEmptyString, PositiveInt>[] drafts) => drafts.Select((draft, i) => new Section(
        i % 2 == 0 ? $"{i}" : null,
        Clean(draft.Item1.Get),
        draft.Item2.Get,
        SourceLocation.AtLine(i + 1),
        [new Paragraph(Clean(draft.Item1.Get), SourceLocation.AtLine(i + 1))],
        [])).Aggregate((Section?)null, (below, section) => section with { Children = below is null ? [] : [below, section] })!;

    private static async Task SaveMany(ICorpusStore store, char content)
    {
        for (var i = 0; i < 20; i++)
        {
            await store.SaveAsync(SomeDocument.Make($"{content}{i}.md", content), default);
        }
    }

    private static Task Save(ICorpusStore store, string path, string? insurer, int year)
    {
        var stored = SomeDocument.Make(path);
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
