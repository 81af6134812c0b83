using PolicyDiff.Core.Search;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Lucene;
using PolicyDiff.Search.Tests.Queries;
using PolicyDiff.Storage.Sqlite;

namespace PolicyDiff.Search.Tests;

public sealed class SearcherTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policydiff-search").FullName;
    private LuceneCorpusStore _store = null!;

    public async Task InitializeAsync()
    {
        var passages = new PassageBuilder();
        var options =
            new LuceneStoreOptions { IndexFolder = _folder, AnalyzerId = passages.AnalyzerId, PassagesOf = passages.Build, ToWrite = true };
        _store = await LuceneCorpusStore.OpenAsync(SqliteCorpusStore.Open(_folder, StoreAccess.ReadWrite), options, CancellationToken.None);
        await _store.SaveAsync(Some.Polder(2025), CancellationToken.None);
        await _store.SaveAsync(Some.Document("duin", "Duin en Dal", 2024, ("4", "Begroting", "Een begroting is niet nodig voor de regio-organisatie (RO).")), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("tarief wijkmanagement", "2")]
    [InlineData("tarieven", "2")]
    [InlineData("huisarts", "2")]
    [InlineData("wijksamenwerkingsverband", "1")]
    [InlineData("WSV", "1")]
    [InlineData("samenwerking", "1")]
    [InlineData("beeldbel*", "3")]
    [InlineData("\"per kwartaal\"", "2.1")]
    [InlineData("begroting insurer:duin", "4")]
    [InlineData("begroting year:2024", "4")]
    [InlineData("begroting -regio", "1")]
    [InlineData("kwartaal OR chronisch", "2.1")]
    [InlineData("tarief section:2.1", "2.1")]
    [InlineData("tarief kind:tarief", "2")]
    public async Task SearchAsync_Query_FindsTheSectionFirst(string query, string section) =>
        (await SearchAsync(query)).Hits[0].Place.SectionNumber.ShouldBe(section);

    [Fact]
    public async Task SearchAsync_AbbreviationAndMeaning_GiveTheSameHits()
    {
        var (left, right) = (await SearchAsync("WSV"), await SearchAsync("wijksamenwerkingsverband"));

        left.Hits.Select(hit => (hit.Place.SectionNumber, hit.Score)).ShouldBe(right.Hits.Select(hit => (hit.Place.SectionNumber, hit.Score)));
        left.Hits.Take(2).Select(hit => hit.Place.SectionNumber).ShouldBe(["1", "2.1"]);
    }

    [Fact]
    public async Task SearchAsync_TypingError_IsAnsweredWithTheWordMeant()
    {
        var result = await SearchAsync("begrotign");

        result.DidYouMean.ShouldBe("begroting");
        result.AnswersCorrection.ShouldBeTrue();
        result.Hits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task SearchAsync_UnknownWordBesideKnownOnes_IsRescuedOpenly()
    {
        var result = await SearchAsync("betaling innovatief");

        result.AnswersCorrection.ShouldBeFalse();
        result.RescuedWords.ShouldBe(["innovatief"]);
        result.Hits.Select(hit => hit.Place.SectionNumber).ShouldContain("3");
    }

    [Fact]
    public async Task SearchAsync_PhraseThatStandsNowhere_IsAnsweredByItsWordsOpenly()
    {
        var result = await SearchAsync("\"begroting per kwartaal\"");

        result.AnswersWithoutPhrases.ShouldBeTrue();
        result.Hits.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task SearchAsync_Snippet_MarksTheWordAlsoInsideACompound()
    {
        var snippet = (await SearchAsync("samenwerking")).Hits[0].Snippet;

        snippet.Marks.Select(mark => mark.In(snippet.Text)).ShouldContain("samenwerking");
        snippet.Text.ShouldStartWith("Het wijksamenwerkingsverband (WSV) levert");
    }

    [Fact]
    public async Task SearchAsync_SameTextInTwoEditions_IsOneHit()
    {
        await _store.SaveAsync(Some.Document("oud", "Polderzorg", 2023, Boilerplate), CancellationToken.None);
        await _store.SaveAsync(Some.Document("nieuw!", "Polderzorg", 2026, Boilerplate), CancellationToken.None);

        var result = await SearchAsync("klachtenregeling");

        result.Hits.Count.ShouldBe(1);
        result.Hits[0].AlsoIn.Count.ShouldBe(1);
        result.Facets.Single(facet => facet.Name == "year").Values.Select(value => value.Value).ShouldBe(["2023", "2026"]);
    }

    [Fact]
    public async Task SearchAsync_UnknownInsurer_SaysWhatThereIs()
    {
        var result = await SearchAsync("begroting insurer:nergens");

        result.Hits.ShouldBeEmpty();
        result.Diagnostics.Single().Arguments.ShouldBe(["nergens", "Duin en Dal, Polderzorg"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de het een")]
    [InlineData("*")]
    [InlineData("-begroting")]
    public async Task SearchAsync_NoWord_HasNoHitsAndSaysSo(string query)
    {
        var result = await SearchAsync(query);

        result.Hits.ShouldBeEmpty();
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == SearchDiagnostics.NothingAsked);
    }

    [Fact]
    public async Task SearchAsync_RandomQueries_NeverFail()
    {
        var random = new Random(7);
        var pieces = new[] { "\"", "-", "OR", " ", "*", "year:", "kind:eis", "begroting", "tarief", "\0", "\ud83d", "'", "NEAR(a b)", "title:", "^", "WSV", "regio-organisatie", "marks : f1" };
        var searcher = Searcher();
        for (var i = 0; i < 1500; i++)
        {
            await searcher.SearchAsync(new SearchRequest(QueryParserTests.Random(random, pieces)), CancellationToken.None);
        }
    }

    private static readonly (string, string, string)[] Boilerplate =
    [
        ("9", "Klachten", "Een zorgaanbieder heeft een klachtenregeling die voldoet aan de wet, wijst verzekerden daar tijdig op, meldt elk kwartaal het aantal klachten met hun onderwerp, en vertelt welke verbeteringen daaruit zijn voortgekomen."),
    ];

    private Searcher Searcher() => new(_store, _store.SearchIndex, (asked, names) => [.. names.Where(name => name.Contains(asked, StringComparison.OrdinalIgnoreCase))]);

    private Task<SearchResult> SearchAsync(string query) => Searcher().SearchAsync(new SearchRequest(query), CancellationToken.None);
}
