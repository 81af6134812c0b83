using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
using PolicyDiff.Testing.Search;

namespace PolicyDiff.Storage.Sqlite.Tests.Search;

public sealed class SqliteSearchIndexTests : SearchIndexContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteCorpusStore _store;

    public SqliteSearchIndexTests() => _store = SqliteCorpusStore.Open(_folder.Path, StoreAccess.ReadWrite);

    protected override ICorpusStore Store => _store;

    protected override ISearchIndex Index => _store.SearchIndex;

    [Fact]
    public async Task SaveAsync_TermsOfAnotherChain_AreRefused()
    {
        await SaveAsync("a", ["x"], ["zorg"]);
        var other = Some.Document() with { Passages = new DocumentPassages("other/9", []) };

        var refusal = Should.Throw<PolicyDiffException>(() => _store.SaveAsync(other, CancellationToken.None).GetAwaiter().GetResult());

        refusal.Diagnostic.Code.ShouldBe(StorageDiagnostics.OtherAnalyzer);
        Should.Throw<PolicyDiffException>(() => _store.CheckAnalyzer("other/9")).Diagnostic.Arguments.ShouldBe(["contract/1", "other/9"]);
        (await FindAsync(new SearchQuery { Optional = [new ConceptNode("zorg", [new WeightedTerm("zorg", 1)])] })).ShouldBe(["a"]);
    }

    [Fact]
    public async Task SaveAsync_PassagesBreakOffOnTheWay_StoresNothing()
    {
        var broken = Some.Document() with { Passages = new DocumentPassages("contract/1", Enumerable.Range(0, 3).Select(MakeUpToTwo)) };

        Should.Throw<InvalidOperationException>(() => _store.SaveAsync(broken, CancellationToken.None).GetAwaiter().GetResult());

        (await _store.StatusAsync(CancellationToken.None)).DocumentCount.ShouldBe(0);
        (await Index.StatusAsync(CancellationToken.None)).PassageCount.ShouldBe(0);

        static SearchPassage MakeUpToTwo(int ordinal) => ordinal == 2
            ? throw new InvalidOperationException()
            : new SearchPassage { Ordinal = ordinal, Section = 0, Form = PassageForm.Section, Terms = new Dictionary<SearchField, IReadOnlyList<string>> { [SearchField.Text] = ["zorg"] } };
    }

    public void Dispose() => _folder.Dispose();
}
