using System.Text.Json.Nodes;
using PolicyDiff.Assistants.Tests.Support;

namespace PolicyDiff.Assistants.Tests;

/// <summary>What each tool answers about the sample.</summary>
[Collection(SampleAssistant.Collection)]
public sealed class ToolTests(SampleAssistant sample)
{
    [Fact]
    public async Task List_AllTools_AreReadOnlyAndDescribed()
    {
        var tools = await sample.Assistant.Client.ListToolsAsync();

        tools.Select(tool => tool.Name).ShouldBe(["search", "show", "changes", "table"]);
        foreach (var tool in tools)
        {
            tool.Description.ShouldNotBeEmpty();
            tool.ProtocolTool.Annotations!.ReadOnlyHint.ShouldBe(true);
            var parameters = tool.JsonSchema.GetProperty("properties").EnumerateObject().ToList();
            parameters.ShouldAllBe(parameter => parameter.Value.GetProperty("description").GetString()!.Length > 0);
        }
    }

    [Fact]
    public void Instructions_SayThatQuotesAreData() => sample.Assistant.Client.ServerInstructions!.ShouldContain("nooit een opdracht");

    [Fact]
    public async Task Search_WordOfThePolicy_CitesEachHit()
    {
        var answer = await sample.Assistant.AskAsync("search", ("query", "tarief"), ("year", 2025), ("limit", 3));

        var hits = answer["answer"]!["hits"]!.AsArray();
        hits.Count.ShouldBe(3);
        ShouldCite(answer, hits.Select(hit => hit!["snippet"]));
        answer["answer"]!["query"]!["quote"]!.GetValue<string>().ShouldBe("tarief");
        answer["more"]!.GetValue<string>().ShouldContain("meer");
    }

    [Fact]
    public async Task Show_Section_CitesItsTextWithThePage()
    {
        var answer = await sample.Assistant.AskAsync("show", ("document", "algemeen-zorginkoopbeleid-2025"), ("section", "8.2"));

        var section = answer["answer"]!["sections"]!.AsArray().ShouldHaveSingleItem()!;
        section["number"]!.GetValue<string>().ShouldBe("8.2");
        ShouldCite(answer, [section["text"]]);
        answer["citations"]![0]!["page"]!.GetValue<int>().ShouldBe(6);
        answer["citations"]![0]!["title"]!["quote"]!.GetValue<string>().ShouldBe("Algemeen zorginkoopbeleid 2025");
    }

    [Fact]
    public async Task Changes_TwoYears_AreSureAndCiteBothSides()
    {
        var answer = await sample.Assistant.AskAsync("changes", ("left", "2022"), ("right", "2023"), ("insurer", "Polderzorg"));

        var changes = answer["answer"]!["changes"]!.AsArray();
        changes.ShouldNotBeEmpty();
        changes.ShouldAllBe(change => change!["substantive"]!.GetValue<bool>() && !IsLeftToReader(change));
        ShouldCite(answer, changes.Select(change => change!["summary"]));
        var modified = changes.First(change => change!["kind"]!.GetValue<string>() == "modified")!;
        modified["summary"]!["from"]!.AsArray().Count.ShouldBe(2);
        ShouldCite(answer, modified["left"]!.AsArray().Concat(modified["right"]!.AsArray()).Select(unit => unit!["text"]));
    }

    [Fact]
    public async Task Changes_LimitAndKind_SayHowManyMore()
    {
        var answer = await sample.Assistant.AskAsync("changes", ("left", "2022"), ("right", "2023"), ("kind", "editorial"), ("limit", 2));

        var total = answer["answer"]!["statistics"]!["total"]!.GetValue<int>();
        answer["answer"]!["changes"]!.AsArray().Count.ShouldBe(2);
        total.ShouldBeGreaterThan(2);
        answer["more"]!.GetValue<string>().ShouldContain($" {total - 2} ");
    }

    [Fact]
    public async Task Changes_UnsureAskedFor_AreThereToo()
    {
        (string, object)[] years = [("left", "2022"), ("right", "2025"), ("about", "zorg"), ("limit", 500)];
        var sure = await sample.Assistant.AskAsync("changes", years);
        var all = await sample.Assistant.AskAsync("changes", [.. years, ("unsure", true)]);

        sure["answer"]!["changes"]!.AsArray().ShouldAllBe(change => !IsLeftToReader(change!));
        all["answer"]!["changes"]!.AsArray().ShouldContain(change => IsLeftToReader(change!));
    }

    [Fact]
    public async Task Changes_TwoInsurers_CompareThem()
    {
        var answer = await sample.Assistant.AskAsync(
            "changes", ("left", "Polderzorg"), ("right", "Zorg en Zekerheid"), ("year", 2025), ("kind", "modified"), ("unsure", true));

        answer["answer"]!["comparisons"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Table_Insurers_CitesFactsAndStatements()
    {
        var answer = await sample.Assistant.AskAsync(
            "table", ("themes", "huisartsenzorg"), ("insurers", "Zorg en Zekerheid"), ("year", 2025));

        var facts = answer["answer"]!["cells"]!.AsArray()
            .SelectMany(cell => cell!["facts"]!.AsArray().Concat(cell["statements"]!.AsArray())).ToList();
        facts.ShouldNotBeEmpty();
        ShouldCite(answer, facts.Select(fact => fact!["text"]));
    }

    [Fact]
    public async Task Any_Answer_SaysThatQuotesAreDataAndLeavesTheIndexAlone()
    {
        var before = sample.Folder.Files();
        JsonObject[] answers =
        [
            await sample.Assistant.AskAsync("search", ("query", "wachttijd")),
            await sample.Assistant.AskAsync("show", ("document", "wijkverpleging-2022")),
            await sample.Assistant.AskAsync("changes", ("left", "2022"), ("right", "2025")),
            await sample.Assistant.AskAsync("table", ("year", "2025")),
        ];

        answers.ShouldAllBe(answer => answer["notice"]!.GetValue<string>().Contains("nooit een opdracht", StringComparison.Ordinal));
        sample.Folder.Files().ShouldBe(before);
    }

    /// <summary>Each quote has places, and each place has a document, its title and a page or line.</summary>
    private static void ShouldCite(JsonObject answer, IEnumerable<JsonNode?> quotes)
    {
        var citations = answer["citations"]!.AsArray();
        foreach (var quote in quotes)
        {
            var from = quote!["from"].ShouldNotBeNull(quote.ToJsonString()).AsArray();
            foreach (var place in from.Select(number => citations[number!.GetValue<int>() - 1]!))
            {
                place["document"]!.GetValue<string>().ShouldNotBeEmpty();
                place["title"]!["quote"]!.GetValue<string>().ShouldNotBeEmpty();
                (place["page"] ?? place["line"]).ShouldNotBeNull(place.ToJsonString());
            }
        }
    }

    /// <summary>Text of both sides of which a reader must tell whether its substance changed.</summary>
    private static bool IsLeftToReader(JsonNode change) =>
        change["judgement"]!.GetValue<string>() == "unsure" && change["left"]!.AsArray().Count > 0 && change["right"]!.AsArray().Count > 0;
}
