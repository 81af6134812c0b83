using PolicyDiff.Assistants.Tests.Support;

namespace PolicyDiff.Assistants.Tests;

/// <summary>What is answered to a call that names what is not there, or makes no sense.</summary>
[Collection(SampleAssistant.Collection)]
public sealed class RefusalTests(SampleAssistant sample)
{
    [Theory]
    [InlineData("show", "document", "wijkverplegin-2022", "PD9023", "wijkverpleging-2022")]
    [InlineData("table", "themes", "ziekenvervoer", "PD9031", "huisartsenzorg")]
    [InlineData("search", "query", "insurer:Zilverkruis tarief", "PD6001", "Polderzorg")]
    [InlineData("search", "vraag", "tarief", "PD8102", "query")]
    [InlineData("serch", "query", "tarief", "PD8101", "search")]
    public async Task Call_WrongName_NamesTheNearest(string tool, string argument, string value, string code, string nearest)
    {
        var refusal = await sample.Assistant.RefusalAsync(tool, (argument, value));

        refusal.Code.ShouldBe(code);
        refusal.Words.ShouldContain(nearest);
    }

    [Fact]
    public async Task Show_UnknownSection_NamesTheNearest()
    {
        var refusal = await sample.Assistant.RefusalAsync("show", ("document", "algemeen-zorginkoopbeleid-2025"), ("section", "8.9"));

        refusal.Code.ShouldBe("PD9024");
        refusal.Words.ShouldContain("8.2");
    }

    [Fact]
    public async Task Search_UnknownInsurer_IsNoEmptyAnswer() =>
        (await sample.Assistant.RefusalAsync("search", ("query", "tarief"), ("insurer", "Zilverkruis"))).Words.ShouldContain("Polderzorg");

    [Theory]
    [InlineData("2019", "2025", "PD9020")]
    [InlineData("2022", "Polderzorg", "PD9025")]
    [InlineData("Zilverkruis", "Polderzorg", "PD9028")]
    public async Task Changes_UnknownSide_SaysWhatThereIs(string left, string right, string code) =>
        (await sample.Assistant.RefusalAsync("changes", ("left", left), ("right", right))).Code.ShouldBe(code);

    [Theory]
    [InlineData("limit", 0)]
    [InlineData("limit", 201)]
    [InlineData("limit", 1.5)]
    [InlineData("year", 25)]
    [InlineData("year", "ooit")]
    [InlineData("insurer", true)]
    [InlineData("query", " ")]
    public async Task Search_WrongValue_NamesTheArgument(string argument, object value)
    {
        (string, object)[] query = argument == "query" ? [] : [("query", "tarief")];
        var refusal = await sample.Assistant.RefusalAsync("search", [.. query, (argument, value)]);

        refusal.Code.ShouldBe("PD8104");
        refusal.Words.ShouldContain(argument);
    }

    [Fact]
    public async Task Search_NoQuery_SaysWhatIsMissing() => (await sample.Assistant.RefusalAsync("search")).Code.ShouldBe("PD8103");

    [Fact]
    public async Task Changes_UnknownKind_NamesTheNearest() =>
        (await sample.Assistant.RefusalAsync("changes", ("left", "2022"), ("right", "2023"), ("kind", "modifed")))
            .Words.ShouldContain("modified");

    [Fact]
    public async Task Show_PathOfAFile_IsNeverRead()
    {
        var file = Path.Combine(sample.Folder.Path, "secret.md");
        await File.WriteAllTextAsync(file, "# Geheim");

        (await sample.Assistant.RefusalAsync("show", ("document", file))).Code.ShouldBe("PD9023");
        (await sample.Assistant.RefusalAsync("changes", ("left", file), ("right", "wijkverpleging-2022"))).Code.ShouldBe("PD9010");
        (await sample.Assistant.RefusalAsync("table", ("themes", file))).Code.ShouldBe("PD9031");
        File.Delete(file);
    }

    [Fact]
    public async Task Any_NoIndex_SaysHowToFillIt()
    {
        using var folder = new IndexFolder();
        await using var assistant = await Assistant.StartAsync(folder.Path, language: "en-GB");

        var refusal = await assistant.RefusalAsync("search", ("query", "tarief"));

        refusal.Code.ShouldBe("PD3008");
        refusal.Words.ShouldContain("policydiff ingest");
        folder.Files().ShouldBeEmpty();
    }
}
