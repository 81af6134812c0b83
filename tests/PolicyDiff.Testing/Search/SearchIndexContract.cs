using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;

namespace PolicyDiff.Testing.Search;

/// <summary>What any engine behind <see cref="ISearchIndex"/> must do: derive a test class per engine.</summary>
public abstract class SearchIndexContract : SearchIndexVocabularyContract
{
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

        (await FindAsync(new SearchQuery { Required = [Word("een")], Optional = [Word("twee")], Excluded = [Word("drie")] }))
            .ShouldBe(["a"]);
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

    [Fact]
    public async Task SearchAsync_AllOf_FindsPassagesWithEveryNodeAndAddsThemUp()
    {
        await SaveAsync("a", ["x"], ["een", "twee"]);
        await SaveAsync("b", ["x"], ["een", "drie"]);
        var both = new AllOfNode([Word("een"), Word("twee")]);

        (await FindAsync(both)).ShouldBe(["a"]);
        (await FindAsync(new AllOfNode([Word("een"), Word("weg")]))).ShouldBeEmpty();
        (await FindAsync(new AnyOfNode([both, Word("drie")]))).Order(StringComparer.Ordinal).ShouldBe(["a", "b"]);
        var apart = await Index.SearchAsync(new SearchQuery { Optional = [Word("een"), Word("twee")] }, CancellationToken.None);
        var joined = await Index.SearchAsync(new SearchQuery { Optional = [both] }, CancellationToken.None);
        joined.Hits[0].Score.ShouldBe(apart.Hits[0].Score, 0.0001);
    }

    [Fact]
    public async Task SearchAsync_Everything_IsEveryPassageOfTheFormByDocumentAndPlace()
    {
        SearchPassage[] passages =
            [Passage(0, [], ["x"], ["een"]), Passage(1, [], ["x"], ["twee"]), Requirement(2, 1, RequirementKind.Deadline, ["twee"])];
        await SaveAsync("b", passages);
        await SaveAsync("a", ["x"], ["drie"]);
        var everything = new SearchQuery { Required = [new EverythingNode()] };

        (await FindAsync(everything)).ShouldBe(["a", "b", "b"]);
        (await FindAsync(everything with { Filter = new SearchFilter { Form = PassageForm.Requirement } })).ShouldBe(["b"]);
        (await FindAsync(everything with { Excluded = [Word("een"), Word("drie")] })).ShouldBe(["b"]);
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
    public async Task SearchAsync_EqualScores_ComeByDocumentInWhateverOrderTheyWereStored()
    {
        foreach (var id in new[] { "c", "a", "b" })
        {
            await SaveAsync(id, ["x"], ["zorg"]);
        }

        (await FindAsync(Word("zorg"))).ShouldBe(["a", "b", "c"]);
        (await FindAsync(new SearchQuery { Optional = [Word("zorg")], Limit = 1 })).ShouldBe(["a"]);
    }

    [Fact]
    public async Task SearchAsync_Limit_KeepsTheBestAndSaysThatThereAreMore()
    {
        await SaveAsync("a", ["x"], ["zorg", "een", "twee", "drie"]);
        await SaveAsync("b", ["zorg"], ["zorg"]);
        await SaveAsync("c", ["x"], ["zorg", "een", "twee", "drie"]);

        var hits = await Index.SearchAsync(new SearchQuery { Optional = [Word("zorg")], Limit = 1 }, CancellationToken.None);

        hits.Hits.ShouldHaveSingleItem().Document.Value.ShouldBe("b");
        hits.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public async Task SearchAsync_SectionFilter_TakesWhatStandsBelowToo()
    {
        await SaveAsync("a", Passage(0, ["3.2.1", "3.2", "3"], ["x"], ["zorg"]), Passage(1, ["3.20", "3"], ["x"], ["zorg"]));

        var hits = await Index.SearchAsync(
            new SearchQuery { Optional = [Word("zorg")], Filter = new SearchFilter { Sections = ["3.2"] } }, CancellationToken.None);

        hits.Hits.ShouldHaveSingleItem().SectionNumber.ShouldBe("3.2.1");
    }

    [Fact]
    public async Task SearchAsync_FormOfPassage_IsTheOneAskedFor()
    {
        await SaveAsync("a", Passage(0, [], ["x"], ["zorg"]), Requirement(1, 0, RequirementKind.Deadline, ["zorg"]));
        var query = new SearchQuery { Optional = [Word("zorg")] };

        (await Index.SearchAsync(query, CancellationToken.None)).Hits.ShouldHaveSingleItem().Requirement.ShouldBeNull();
        (await Index.SearchAsync(query with { Filter = new SearchFilter { Form = PassageForm.Requirement } }, CancellationToken.None))
            .Hits.ShouldHaveSingleItem().Requirement.ShouldBe(0);
    }

    [Fact]
    public async Task SearchAsync_PassagesWithTheSameTerms_HaveTheSameMarks()
    {
        await SaveAsync("a", ["kop"], ["zorg", "plan", "zorg"]);
        await SaveAsync("b", ["plan"], ["kop", "zorg"]);
        await SaveAsync("c", ["kop"], ["zorg", "regio"]);

        var marks = (await Index.SearchAsync(new SearchQuery { Optional = [Word("zorg")] }, CancellationToken.None)).Hits
            .ToDictionary(hit => hit.Document.Value, hit => hit.TermMarks);

        marks["a"].ShouldBe(marks["b"]);
        marks["a"].Intersect(marks["c"]).Count().ShouldBe(2);
        marks["a"].ShouldBeInOrder();
    }

    [Fact]
    public async Task SearchAsync_ManyPassages_FindsThoseThatASlowLookFinds()
    {
        var random = new Random(11);
        var texts = Enumerable.Range(
            0, 3_000).Select(_ => Enumerable.Range(0, random.Next(1, 12)).Select(_ => $"w{random.Next(40)}").ToArray()).ToArray();
        foreach (var (chunk, i) in texts.Chunk(500).Select((chunk, i) => (chunk, i)))
        {
            await SaveAsync($"d{i}", [.. chunk.Select((text, ordinal) => Passage(ordinal, [], ["kop"], text))]);
        }

        for (var round = 0; round < 40; round++)
        {
            var words = Enumerable.Range(0, 3).Select(_ => $"w{random.Next(40)}").ToArray();
            var query = new SearchQuery
            {
                Required = [Word(words[0])],
                Optional = [Word(words[1])],
                Excluded = [Word(words[2])],
                Limit = texts.Length
            };
            var expected = texts.Select((text, i) => (text, i)).Where(one => one.text.Contains(words[0]) && !one.text.Contains(words[2]))
                .Select(one => one.i);

            var hits = (await Index.SearchAsync(query, CancellationToken.None)).Hits;

            hits.Select(hit => (int.Parse(hit.Document.Value[1..], System.Globalization.CultureInfo.InvariantCulture) * 500)
                + hit.Section).Order().ShouldBe(expected);
            (await Index.SearchAsync(query with { Limit = 10 }, CancellationToken.None)).Hits.Select(
                hit => (hit.Document, hit.Section, hit.Score))
                .ShouldBe(hits.Take(10).Select(hit => (hit.Document, hit.Section, hit.Score)));
        }
    }

    [Fact]
    public async Task SearchAsync_MoreOfAWordOrAShorterText_ScoresHigher()
    {
        await SaveAsync("once", ["x"], ["zorg", .. Enumerable.Repeat("a", 30)]);
        await SaveAsync("twice", ["x"], ["zorg", "zorg", .. Enumerable.Repeat("a", 29)]);
        await SaveAsync("short", ["x"], ["zorg", .. Enumerable.Repeat("a", 9)]);
        await SaveAsync("other", ["x"], Enumerable.Repeat("b", 30).ToArray());

        (await FindAsync(Word("zorg"))).ShouldBe(["twice", "short", "once"], ignoreOrder: true);
        (await FindAsync(Word("zorg")))[^1].ShouldBe("once");
    }
}
