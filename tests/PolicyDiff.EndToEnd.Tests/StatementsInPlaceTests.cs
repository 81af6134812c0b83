using System.Text.Json;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>Every statement and value of a comparison table of real policies stands word for word where its citation says.</summary>
public sealed class StatementsInPlaceTests : IDisposable
{
    private static readonly string[] Policies =
    [
        "documents/000-zz-algemeen-2025.txt",
        "documents/001-zz-multidisciplinair-2025.txt",
        "documents/002-zz-huisartsen-multidisciplinair-2022.md",
        "documents/003-cz-huisartsen-2024.md",
        "pdfs/real/zilveren-kruis-inkoopbeleid-ggz-2024-2026.pdf",
        "pdfs/real/zilveren-kruis-inkoopbeleid-gz-2024-2026.pdf",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedDataFact]
    public async Task Table_OfRealPoliciesWithShippedThemes_QuotesWordForWord()
    {
        await RunAsync(["ingest", .. Policies.Select(TestCorpus.SharedPathOf)]);
        var places = new ShownPlaces(id => RunAsync("show", id, "--format", "json"));
        foreach (var themes in new[] { "huisartsenzorg", "langdurige-zorg" })
        {
            var output = await RunAsync(
                "table",
                "--themes",
                TestCorpus.PathOf($"themes/{themes}.yaml"),
                "--insurers",
                "CZ,Zilveren Kruis,Zorg en Zekerheid",
                "--format",
                "json");

            using var table = JsonDocument.Parse(output);
            var quotes = Quotes(table.RootElement).ToList();

            quotes.Count.ShouldBeGreaterThan(Policies.Length);
            foreach (var quote in quotes)
            {
                (await places.HoldAsync(quote)).ShouldBeTrue($"{themes}: {quote.GetProperty("text")} | {quote.GetProperty("citation")}");
            }
        }
    }

    private static IEnumerable<JsonElement> Quotes(JsonElement table) =>
        from cell in table.GetProperty("cells").EnumerateArray()
        from quote in cell.GetProperty("statements").EnumerateArray().Concat(cell.GetProperty("facts").EnumerateArray())
            .Concat(cell.TryGetProperty("reference", out var reference) && reference.ValueKind == JsonValueKind.Object ? [reference] : [])
        select quote;

    private async Task<string> RunAsync(params string[] args)
    {
        var run = await CliRun.InAsync(_folder.Path, args);
        run.ExitCode.ShouldBeOneOf(ExitCodes.Done, ExitCodes.Partial);
        return run.Output;
    }
}
