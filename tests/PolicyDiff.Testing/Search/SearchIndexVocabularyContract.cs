using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Testing.Search;

/// <summary>What any engine must count, look up and keep in step with the store.</summary>
public abstract class SearchIndexVocabularyContract : SearchIndexFixture
{
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
        (await Index.SimilarTermsAsync("begrotign", 5, CancellationToken.None))
            .Select(term => term.Term)
            .ShouldBe(["begroting", "begroot"]);
        (await Index.SimilarTermsAsync("", 5, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task LookUpAsync_TermsWithSpellings_HaveThatOfThePassageWhereTheyFirstStand()
    {
        await SaveAsync(
            "a",
            Passage(0, [], ["kop"], ["betal"]) with { Spellings = [new("kop", "koppen"), new("betal", "betaling")] },
            Passage(1, [], ["kop"], ["tarief"]) with { Spellings = [new("tarief", "tarieven")] });

        (await Index.LookUpAsync(["kop", "betal", "tarief"], CancellationToken.None))
            .OrderBy(term => term.Term, StringComparer.Ordinal)
            .ShouldBe(
            [new VocabularyTerm(
                "betal", "betaling", 1), new VocabularyTerm("kop", "koppen", 2), new VocabularyTerm("tarief", "tarieven", 1)]);
    }

    [Fact]
    public async Task CountAsync_Query_CountsEverySectionWhateverTheLimit()
    {
        await SaveAsync(
            "a",
            Passage(0, [], ["x"], ["zorg"], RequirementKind.Duty, RequirementKind.Tariff),
            Passage(1, [], ["x"], ["zorg"]),
            Passage(2, [], ["x"], ["plan"]));
        await SaveAsync("b", ["x"], ["zorg"], RequirementKind.Tariff);
        await SaveAsync("c", ["x"], ["plan"]);

        var counts = await Index.CountAsync(new SearchQuery { Optional = [Word("zorg"), Word("weg")], Limit = 1 }, CancellationToken.None);

        counts.Total.ShouldBe(3);
        counts.Sections.ShouldBe(new Dictionary<DocumentId, int> { [new("a")] = 2, [new("b")] = 1 }, ignoreOrder: true);
        counts.Kinds.ShouldBe(
            new Dictionary<RequirementKind, int> { [RequirementKind.Duty] = 1, [RequirementKind.Tariff] = 2 }, ignoreOrder: true);
    }

    [Fact]
    public async Task CountAsync_Requirements_CountTheirSectionOnce()
    {
        await SaveAsync(
            "a",
            Passage(0, [], ["x"], ["zorg"], RequirementKind.Duty, RequirementKind.Deadline),
            Requirement(1, 0, RequirementKind.Duty, ["zorg"]),
            Requirement(2, 0, RequirementKind.Duty, ["zorg", "plan"]),
            Requirement(3, 0, RequirementKind.Deadline, ["zorg"]));

        var counts = await Index.CountAsync(
            new SearchQuery { Optional = [Word("zorg")], Filter = new SearchFilter { Form = PassageForm.Requirement } },
            CancellationToken.None);

        counts.Total.ShouldBe(1);
        counts.Kinds.ShouldBe(
            new Dictionary<RequirementKind, int> { [RequirementKind.Duty] = 1, [RequirementKind.Deadline] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task CountAsync_ExcludedFilteredOrEmpty_IsWhatSearchFinds()
    {
        await SaveAsync("a", ["x"], ["een", "twee"]);
        await SaveAsync("b", ["x"], ["een", "drie"]);
        SearchQuery[] queries =
        [
            new() { Required = [Word("een")], Excluded = [Word("drie")] },
            new() { Optional = [Word("een")], Filter = new SearchFilter { Documents = [new DocumentId("b")] } },
            new() { Required = [Word("weg")], Optional = [Word("een")] },
            new() { Required = [new PhraseNode("een twee", ["een", "twee"])] },
            new() { Required = [new AllOfNode([Word("een"), Word("drie")])] },
            new() { Required = [new EverythingNode()], Excluded = [Word("drie")] },
            new(),
        ];

        foreach (var query in queries)
        {
            var found = (await Index.SearchAsync(query, CancellationToken.None)).Hits;
            (await Index.CountAsync(query, CancellationToken.None)).Total.ShouldBe(found.Count, query.ToString());
        }
    }

    [Fact]
    public async Task AbbreviationsAsync_SeveralDocuments_GiveEachPairOnce()
    {
        foreach (var id in new[] { "a", "b" })
        {
            await SaveAsync(
                id,
                [new DefinedAbbreviation("RO", "regio-organisatie"), new DefinedAbbreviation("ZO", id)],
                Passage(0, [], ["x"], ["zorg"]));
        }

        (await Index.AbbreviationsAsync(CancellationToken.None)).ShouldBe([new("RO", "regio-organisatie"), new("ZO", "a"), new("ZO", "b")]);
    }

    [Fact]
    public async Task SearchAsync_WhileDocumentsAreStored_SeesWholeDocumentsOnly()
    {
        const int Rounds = 60;
        await SaveAsync("a", ["links"], ["rechts", "nummer"]);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                await SaveAsync("a", ["links"], ["rechts", $"nummer{i}"]);
            }

            await stop.CancelAsync();
        });
        Task[] readers = [.. Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            do
            {
                var hits = (await Index.SearchAsync(new SearchQuery { Optional = [Word("links")] }, CancellationToken.None)).Hits;
                hits.ShouldHaveSingleItem().TermMarks.Count.ShouldBe(3, "links, rechts and a number");
                (await Index.LookUpAsync(["links"], CancellationToken.None)).ShouldHaveSingleItem().PassageCount.ShouldBe(1);
            }
            while (!stop.IsCancellationRequested);
        }))];

        await Task.WhenAll([writer, .. readers]);
        (await FindAsync(Word($"nummer{Rounds - 1}"))).ShouldBe(["a"]);
    }
}
