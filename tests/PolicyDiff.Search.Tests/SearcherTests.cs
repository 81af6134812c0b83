using PolicyDiff.Core.Search;
using PolicyDiff.Core.Storage;
using PolicyDiff.Search.Indexing;
using PolicyDiff.Search.Lucene;
using PolicyDiff.Search.Queries;
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
        await _store.SaveAsync(
            Some.Document("duin", "Duin en Dal", 2024, ("4", "Begroting", "Een begroting is niet nodig voor de regio-organisatie (RO).")),
            CancellationToken.None);
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

        left.Hits.Select(hit => (hit.Place.SectionNumber, hit.Score))
            .ShouldBe(right.Hits.Select(hit => (hit.Place.SectionNumber, hit.Score)));
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

    [Theory]
    [InlineData("\"begroting aan\"", 1, "the words as they stand")]
    [InlineData("\"Een Begroting\"", 2, "capitals do not count, stop words do")]
    [InlineData("\"begrotingen aan\"", 0, "another form of a word is another phrase")]
    [InlineData("\"Tarief wijkmanagement\"", 1, "the heading counts as a line")]
    [InlineData("\"wijkmanagement het tarief\"", 0, "a phrase goes over no line")]
    [InlineData("\"per kwartaal\" kind:plicht", 1, "requirements too")]
    [InlineData("\"per kwartaal\" kind:tarief", 0, "a requirement of another kind")]
    [InlineData("\"begroting aan\" OR kwartaal", 2, "one of two is enough")]
    [InlineData("begroting -\"een begroting\"", 0, "what is excluded is a phrase as well")]
    [InlineData("begroting -\"de begroting\"", 2, "which has to stand there as it is")]
    public async Task SearchAsync_Phrase_CountsWhatHoldsItWordForWord(string query, int sections, string why)
    {
        var result = await SearchAsync(query);

        (result.AnswersWithoutPhrases ? 0 : result.Total).ShouldBe(sections, why);
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
        var pieces = new[]
        {
            "\"", "-", "OR", " ", "*", "year:", "kind:eis", "begroting", "tarief", "\0", "\ud83d", "'", "NEAR(a b)",
            "title:", "^", "WSV", "regio-organisatie", "marks : f1",
        };
        var searcher = Searcher();
        for (var i = 0; i < 1500; i++)
        {
            await searcher.SearchAsync(new SearchRequest(QueryParserTests.Random(random, pieces)), CancellationToken.None);
        }
    }

    [Fact]
    public async Task SearchAsync_SeveralWords_CountsTheSectionsThatHoldAllOfThem()
    {
        var result = await SearchAsync("tarief kwartaal");

        result.Hits.Count.ShouldBe(2, "the others with one of the words are shown too");
        result.Total.ShouldBe(1);
        result.Facets.Single(facet => facet.Name == "insurer").Values.ShouldBe([new FacetValue("Polderzorg", 1)]);
    }

    [Theory]
    [InlineData("begroting OR betaling", 3)]
    [InlineData("begroting jaarplan OR regio", 2)]
    [InlineData("begroting nergensgenoemd", 0)]
    [InlineData("\"per kwartaal\" tarief", 1)]
    [InlineData("\"per kwartaal\" begroting", 0)]
    [InlineData("wijksamenwerkingsverband begroting", 1)]
    public async Task SearchAsync_Total_CountsOneOfTheAlternativesAndEveryOtherWord(string query, int total) =>
        (await SearchAsync(query)).Total.ShouldBe(total);

    [Fact]
    public async Task SearchAsync_FilterWithoutWords_IsEverySectionByDocumentAndPlace()
    {
        var result = await SearchAsync("insurer:polder");

        result.Hits.Select(hit => hit.Place.SectionNumber).ShouldBe(["1", "2", "2.1", "3"]);
        (result.Total, result.Diagnostics.Count).ShouldBe((4, 0));
        result.Facets.Single(facet => facet.Name == "year").Values.ShouldBe([new FacetValue("2025", 4)]);
    }

    [Fact]
    public async Task SearchAsync_FilterAndExcludedWord_LeavesItsSectionsOut() =>
        (await SearchAsync("insurer:polder -tarief")).Hits.Select(hit => hit.Place.SectionNumber).ShouldBe(["1", "3"]);

    [Fact]
    public async Task SearchAsync_DeadlinesWithoutWords_ComeByDateThoseWithoutYearLast()
    {
        string[] days = ["1 oktober 2025", "12 juni", "3-2-2025", "de zomer van 2026", "geen dag"];
        await _store.SaveAsync(Some.Deadlines("termijnen", days), CancellationToken.None);

        (await SearchAsync("kind:deadline")).Hits.Select(hit => hit.Place.SectionNumber).ShouldBe(["3", "1", "4", "2", "5"]);
    }

    [Theory]
    [InlineData("kan het plan ingeleverd worden", "1")]
    [InlineData("inleveren", "1")]
    [InlineData("wie betaalt", "2")]
    [InlineData("12-6-2023", "3")]
    [InlineData("12 juni 2023", "3")]
    [InlineData("1250 euro", "2")]
    [InlineData("zzper", "4")]
    [InlineData("kwaliteits-eisen", "4")]
    [InlineData("thuis-zorgmedewerker", "4")]
    [InlineData("zzp", "4")]
    [InlineData("niet in aanmerking komen", "6")]
    [InlineData("geen vergoeding van de reis", "6")]
    public async Task SearchAsync_OtherFormOfWhatIsSaid_FindsTheSectionFirst(string query, string section)
    {
        await _store.SaveAsync(Some.Document(
            "vormen", "Veenzorg", 2023,
            ("1", "Plan", "De praktijk levert haar plan bij ons in."),
            ("2", "Geld", "Betalen doen wij € 1.250 in juni, en 12 praktijken krijgen 2023 punten."),
            ("3", "Keuze", "Wij laten uiterlijk 12 juni 2023 weten wie is gekozen."),
            ("4", "Mensen", "Voor zzp'ers en thuiszorgmedewerkers gelden dezelfde kwaliteitseisen."),
            ("5", "Reizen", "Reiskosten komen in aanmerking voor vergoeding, ook van een reis die in aanmerking komt voor korting."),
            ("6", "Kort", "Een korte reis komt niet in aanmerking voor vergoeding, want dat is te weinig.")), CancellationToken.None);

        (await SearchAsync(query + " insurer:veenzorg")).Hits[0].Place.SectionNumber.ShouldBe(section);
    }

    [Fact]
    public async Task SearchAsync_HyphenInTheDocument_IsFoundWithoutIt()
    {
        var eisen = ("7", "Eisen", "De kwaliteits-eisen staan in het thuis-\nzorgplan.");
        await _store.SaveAsync(Some.Document("streepje", "Veenzorg", 2023, eisen), CancellationToken.None);

        (await SearchAsync("kwaliteitseis")).Hits[0].Place.SectionNumber.ShouldBe("7");
        (await SearchAsync("thuiszorgplan")).Hits[0].Place.SectionNumber.ShouldBe("7");
    }

    [Theory]
    [InlineData("Een klant krijgt binnen vier weken antwoord.", 1)]
    [InlineData("Een klant krijgt binnen vier weken geen antwoord.", 2)]
    [InlineData("Een klant krijgt binnen zes weken antwoord.", 2)]
    public async Task SearchAsync_ShortSections_AreOneHitOnlyIfTheySayTheSame(string text, int hits)
    {
        var klachten = ("9", "Klachten", "Een klant krijgt binnen vier weken antwoord.");
        await _store.SaveAsync(Some.Document("kort", "Veenzorg", 2023, klachten), CancellationToken.None);
        await _store.SaveAsync(Some.Document("kort!!", "Veenzorg", 2024, ("9", "Klachten", text)), CancellationToken.None);

        (await SearchAsync("klacht antwoord")).Hits.Count.ShouldBe(hits);
    }

    [Fact]
    public async Task SearchAsync_ShortSectionsOfUnknownInsurers_StayApart()
    {
        var klachten = ("9", "Klachten", "Een klant krijgt binnen vier weken antwoord.");
        await _store.SaveAsync(Some.Document("kort", null, 2023, klachten), CancellationToken.None);
        await _store.SaveAsync(Some.Document("kort!!", null, 2024, klachten), CancellationToken.None);

        (await SearchAsync("klacht antwoord")).Hits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task SearchAsync_Snippet_IsTheSentenceThatAnswersNotTheLineThatNamesIt()
    {
        await _store.SaveAsync(Some.Document(
            "antwoord", "Veenzorg", 2023,
            ("1", "Tarieven", "Tarief voor nachtzorg"),
            (
                "2",
                "Uitwerking",
                "Over het tarief voor nachtzorg is gesproken. Het tarief voor nachtzorg is € 12,30.")), CancellationToken.None);
        var request = new SearchRequest("hoeveel is het tarief voor nachtzorg section:2 insurer:veenzorg") { Context = 0 };

        var hit = (await Searcher().SearchAsync(request, CancellationToken.None)).Hits[0];

        hit.Snippet.Text.ShouldBe("Het tarief voor nachtzorg is € 12,30.");
    }

    private static readonly (string, string, string)[] Boilerplate =
    [
        (
            "9",
            "Klachten",
            "Een zorgaanbieder heeft een klachtenregeling die voldoet aan de wet, wijst verzekerden daar tijdig op, meldt elk kwartaal het aantal klachten met hun onderwerp, en vertelt welke verbeteringen daaruit zijn voortgekomen."),
    ];

    private Searcher Searcher() =>
        new(
            _store,
            _store.SearchIndex,
            (asked, names) => [.. names.Where(name => name.Contains(asked, StringComparison.OrdinalIgnoreCase))]);

    private Task<SearchResult> SearchAsync(string query) => Searcher().SearchAsync(new SearchRequest(query), CancellationToken.None);
}
