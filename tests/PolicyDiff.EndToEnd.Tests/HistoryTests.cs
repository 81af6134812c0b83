using System.Text.Json.Nodes;
using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>That an id of a line outlives what happens to the index.</summary>
public sealed class HistoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Id_ReadAgainIntoAnotherIndex_StaysTheSame()
    {
        await IngestAsync(2023, 2024);
        var id = await IdAsync();

        Directory.Delete(Path.Combine(_folder.Path, "index"), recursive: true);
        await IngestAsync(2024, 2023);

        (await IdAsync()).ShouldBe(id);
    }

    [Fact]
    public async Task Id_LaterEditionAdded_StaysTheSame_AndTheLineGrows()
    {
        await IngestAsync(2023, 2024);
        var id = await IdAsync();

        await IngestAsync(2025);

        (await IdAsync()).ShouldBe(id);
        Editions(await LineAsync(id)).ShouldBe(["2023", "2024", "2025"]);
    }

    [Fact]
    public async Task Id_EarlierEditionAdded_TheFormerOneLeadsToTheLongerLine()
    {
        await IngestAsync(2024, 2025);
        var former = await IdAsync();

        await IngestAsync(2023);

        var line = await LineAsync(former);
        line["id"]!.GetValue<string>().ShouldNotBe(former);
        Editions(line).ShouldBe(["2023", "2024", "2025"]);
    }

    [Fact]
    public async Task Id_OfATextOrOfAChange_LeadsToTheSameLine()
    {
        await IngestAsync(2023, 2024, 2025);
        var line = await LineAsync(await IdAsync());
        var last = line["steps"]!.AsArray()[^1]!;

        foreach (var name in new[] { last["units"]![0]!["id"]!.GetValue<string>(), last["changes"]![0]!["id"]!.GetValue<string>() })
        {
            JsonNode.DeepEquals(await LineAsync(name), line).ShouldBeTrue(name);
        }
    }

    [Fact]
    public async Task History_AskedTwice_IsAnsweredTheSameFromWhatIsKept()
    {
        await IngestAsync(2023, 2024, 2025);

        var first = await RunAsync("history", "klacht");
        var again = await RunAsync("history", "klacht");

        again.ShouldBe(first);
        first.Output.ShouldContain("Hiermee geldt weer wat in 2023 gold.");
    }

    [Fact]
    public async Task History_DocumentMendedAndReadAgain_IsMadeAnew()
    {
        await IngestAsync(2023, 2024);
        (await RunAsync("history", "klacht")).Output.ShouldContain("wordt De zorgaanbieder handelt een klacht af binnen {+4 weken+}.");

        _folder.Write("beleid-2024.md", Text(2024, weeks: 3));
        await RunAsync("ingest", "beleid-2024.md");

        (await RunAsync("history", "klacht")).Output.ShouldContain("wordt De zorgaanbieder handelt een klacht af binnen {+3 weken+}.");
    }

    private async Task IngestAsync(params int[] years)
    {
        foreach (var year in years)
        {
            var name = $"beleid-{year}.md";
            _folder.Write(name, Text(year, year == 2024 ? 4 : 6));
            (await RunAsync("ingest", name)).ExitCode.ShouldBe(ExitCodes.Done);
        }
    }

    private static string Text(int year, int weeks) =>
        $"---\ninsurer: Duinzorg\nyears: {year}\ncareTypes: [kraamzorg]\n---\n# Beleid kraamzorg {year}\n\n## 1 Klachten\n\nDe zorgaanbieder handelt een klacht af binnen {weeks} weken.\n";

    private async Task<string> IdAsync() => (await LineAsync("klacht"))["id"]!.GetValue<string>();

    private async Task<JsonNode> LineAsync(string asked)
    {
        var run = await RunAsync("history", asked, "--format", "json");
        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        return JsonNode.Parse(run.Output)!["lines"]!.AsArray().ShouldHaveSingleItem()!;
    }

    private static IReadOnlyList<string> Editions(JsonNode line) =>
        [.. line["steps"]!.AsArray().Select(step => step!["edition"]!.GetValue<string>())];

    private Task<CliRun> RunAsync(params string[] args) => CliRun.InAsync(_folder.Path, args);
}
