using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;

namespace PolicyDiff.Testing.Search;

/// <summary>What any engine behind <see cref="ISearchIndex"/> must do: derive a test class per engine.</summary>
public abstract class SearchIndexContract
{
    private const string Chain = "contract/1";

    /// <summary>A store without documents.</summary>
    protected abstract ICorpusStore Store { get; }

    /// <summary>The index of <see cref="Store"/>.</summary>
    protected abstract ISearchIndex Index { get; }

    [Fact]
    public async Task SearchAsync_EmptyIndex_FindsNothing()
    {
        (await FindAsync(Word("zorg"))).ShouldBeEmpty();
        (await Index.StatusAsync(CancellationToken.None)).AnalyzerId.ShouldBeNull();
    }

    [Fact]
    public async Task SearchAsync_Word_FindsPassagesWithItInAnyField()
    {
        await SaveAsync("a", ["zorg"], ["plan", "eis"]);
        await SaveAsync("b", ["plan"], ["zorg"]);
        await SaveAsync("c", ["eis"], ["plan"]);

        (await FindAsync(Word("zorg"))).ShouldBe(["a", "b"], "the heading counts for more");
    }

    [Fact]
    public async Task SearchAsync_RareWord_CountsForMoreThanAFrequentOne()
    {
        await SaveAsync("a", ["x"], ["vaak", "y"]);
        await SaveAsync("b", ["x"], ["vaak", "z"]);
        await SaveAsync("c", ["x"], ["zelden", "z"]);

        (await FindAsync(Word("vaak"), Word("zelden")))[0].ShouldBe("c");
    }

    [Fact]
    public async Task SearchAsync_Phrase_FindsNeighboursInOrderOnly()
    {
        await SaveAsync("a", ["x"], ["meer", "tijd", "patient"]);
        await SaveAsync("b", ["x"], ["tijd", "meer"]);

        (await FindAsync(new SearchQuery { Required = [new PhraseNode("meer tijd", ["meer", "tijd"])] })).ShouldBe(["a"]);
    }

    [Fact]
    public async Task SearchAsync_ExcludedAndRequired_AreKept()
    {
        await SaveAsync("a", ["x"], ["een", "twee"]);
        await SaveAsync("b", ["x"], ["een", "drie"]);
        await SaveAsync("c", ["x"], ["twee"]);

        (await FindAsync(new SearchQuery { Required = [Word("een")], Optional = [Word("twee")], Excluded = [Word("drie")] })).ShouldBe(["a"]);
    }

    [Fact]
    public async Task SearchAsync_PrefixAndAlternatives_AreWords()
    {
        await SaveAsync("a", ["x"], ["contracter"]);
        await SaveAsync("b", ["x"], ["contact"]);
        await SaveAsync("c", ["x"], ["niets"]);

        (await FindAsync(new PrefixNode("contr"))).ShouldBe(["a"]);
        (await FindAsync(new AnyOfNode([Word("contact"), Word("contracter")]))).Order(StringComparer.Ordinal).ShouldBe(["a", "b"]);
    }

    [Theory]
    [InlineData("o&i")]
    [InlineData("7,96")]
    [InlineData("a\"b")]
    [InlineData("patiënt")]
    [InlineData("👩‍⚕️")]
    [InlineData("*")]
    [InlineData("or")]
    public async Task SearchAsync_OddTerm_IsNotTakenApart(string term)
    {
        await SaveAsync("a", ["x"], [term]);
        await SaveAsync("b", ["x"], ["o", "i", "7", "96", "a", "b", "pati", "nt"]);

        (await FindAsync(Word(term))).ShouldBe(["a"]);
    }

    [Fact]
    public async Task SearchAsync_Filter_NarrowsByDocumentAndKind()
    {
        await SaveAsync("a", ["x"], ["zorg"]);
        await SaveAsync("b", ["x"], ["zorg"], RequirementKind.Tariff);
        var query = new SearchQuery { Optional = [Word("zorg")] };

        (await FindAsync(query with { Filter = new SearchFilter { Documents = [new DocumentId("a")] } })).ShouldBe(["a"]);
        (await FindAsync(query with { Filter = new SearchFilter { Documents = [] } })).ShouldBeEmpty();
        (await FindAsync(query with { Filter = new SearchFilter { Kinds = [RequirementKind.Tariff] } })).ShouldBe(["b"]);
    }

    [Fact]
    public async Task SearchAsync_DocumentReplacedOrRemoved_IsSeenAtOnce()
    {
        await SaveAsync("a", ["x"], ["oud"]);
        await SaveAsync("a", ["x"], ["nieuw"]);
        (await FindAsync(Word("oud"))).ShouldBeEmpty();
        (await FindAsync(Word("nieuw"))).ShouldBe(["a"]);
        (await Index.LookUpAsync(["oud"], CancellationToken.None)).ShouldBeEmpty();

        await Store.RemoveAsync(new DocumentId("a"), CancellationToken.None);
        (await FindAsync(Word("nieuw"))).ShouldBeEmpty();
        (await Index.StatusAsync(CancellationToken.None)).TermCount.ShouldBe(0);
    }

    [Fact]
    public async Task LookUpAndSimilar_Terms_AreThoseOfTheIndex()
    {
        await SaveAsync("a", ["begroting"], ["begroot", "zorg"]);

        (await Index.LookUpAsync(["zorg", "weg"], CancellationToken.None)).ShouldBe([new VocabularyTerm("zorg", "zorg", 1)]);
        (await Index.SimilarTermsAsync("begrotign", 5, CancellationToken.None)).Select(term => term.Term).ShouldBe(["begroting", "begroot"]);
        (await Index.SimilarTermsAsync("", 5, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SearchAsync_EqualScores_AlwaysComeInTheSameOrder()
    {
        foreach (var id in new[] { "c", "a", "b" })
        {
            await SaveAsync(id, ["x"], ["zorg"]);
        }

        (await FindAsync(Word("zorg"))).ShouldBe(await FindAsync(Word("zorg")));
    }

    /// <summary>Stores a document of one section under the id.</summary>
    protected async Task SaveAsync(string id, IReadOnlyList<string> title, IReadOnlyList<string> text, params RequirementKind[] kinds)
    {
        var source = new DocumentSource($"{id}.md", new string('0', 64), "text/markdown");
        var section = new Section("1", string.Join(' ', title), 1, SourceLocation.AtLine(1), [], []);
        var document = new PolicyDocument(new DocumentId(id), source, new DocumentMetadata { Title = id }, [section], [], "contract 1");
        var passage = new SearchPassage
        {
            Ordinal = 0,
            Section = 0,
            Form = PassageForm.Section,
            Kinds = kinds,
            Terms = new Dictionary<SearchField, IReadOnlyList<string>> { [SearchField.Title] = title, [SearchField.Text] = text },
        };
        await Store.SaveAsync(new StoredDocument(document, [], "contract 1") { Passages = new DocumentPassages(Chain, [passage]) }, CancellationToken.None);
    }

    /// <summary>The ids of the documents that a query finds, the best first.</summary>
    protected async Task<IReadOnlyList<string>> FindAsync(SearchQuery query) =>
        [.. (await Index.SearchAsync(query, CancellationToken.None)).Hits.Select(hit => hit.Document.Value)];

    private Task<IReadOnlyList<string>> FindAsync(params SearchNode[] optional) => FindAsync(new SearchQuery { Optional = optional });

    private static ConceptNode Word(string term) => new(term, [new WeightedTerm(term, 1)]);
}
