using System.Text.Json.Nodes;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>
/// What must hold of a comparison whatever is compared, on real documents: see the same on invented ones in the tests of Comparison.
/// </summary>
public sealed class RealPairTests : IDisposable
{
    private const string Policy2022 = "documents/002-zz-huisartsen-multidisciplinair-2022.md";
    private const string Policy2025 = "documents/001-zz-multidisciplinair-2025.txt";
    private const string Old = "changes/md/vgz-wijkverpleging-2023.md";
    private const string New = "changes/md/vgz-wijkverpleging-2025.md";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedDataTheory]
    [InlineData(Policy2022)]
    [InlineData(Policy2025)]
    [InlineData("pdfs/real/20200519-Programma-van-Eisen-def.pdf")]
    public async Task Compare_DocumentAgainstItself_IsUnchanged(string file)
    {
        var changes = await ChangesAsync(file, file);

        changes.Count.ShouldBeGreaterThan(50);
        changes.ShouldAllBe(change => Text(change, "kind") == "unchanged");
    }

    [SharedDataTheory]
    [InlineData(Policy2022, Policy2025)]
    [InlineData(Old, New)]
    public async Task Compare_SidesSwapped_MirrorsTheChanges(string left, string right)
    {
        var there = (await ChangesAsync(left, right))
            .Select(change =>
                    $"{Units(change, "left")} {Mirror(Text(change, "kind"))} {Units(change, "right")} {change["aspects"]!.ToJsonString()}");
        var back = (await ChangesAsync(right, left))
            .Select(
                change => $"{Units(change, "right")} {Text(change, "kind")} {Units(change, "left")} {change["aspects"]!.ToJsonString()}");

        there.Order(StringComparer.Ordinal).ShouldBe(back.Order(StringComparer.Ordinal));
    }

    [SharedDataTheory]
    [InlineData(Policy2022, Policy2025)]
    [InlineData(Old, New)]
    public async Task Compare_RealPair_HasEveryUnitInExactlyOneChange(string left, string right)
    {
        var changes = await ChangesAsync(left, right);

        AllUnits(changes, "left").ShouldBe(AllUnits(await ChangesAsync(left, left), "left"));
        AllUnits(changes, "right").ShouldBe(AllUnits(await ChangesAsync(right, right), "right"));
    }

    private static string Mirror(string kind) => kind switch
    {
        "added" => "removed",
        "removed" => "added",
        "split" => "merged",
        "merged" => "split",
        _ => kind,
    };

    private static IEnumerable<string> AllUnits(IReadOnlyList<JsonNode> changes, string side) =>
        changes.SelectMany(change => change[side]!.AsArray()).Select(Unit).Order(StringComparer.Ordinal);

    private static string Units(JsonNode change, string side) => string.Join(" + ", change[side]!.AsArray().Select(Unit));

    private static string Unit(JsonNode? unit) => $"{unit!["sectionPath"]!.ToJsonString()} {unit["line"]} {unit["page"]} {unit["text"]}";

    private static string Text(JsonNode change, string name) => change[name]!.GetValue<string>();

    private async Task<IReadOnlyList<JsonNode>> ChangesAsync(string left, string right)
    {
        var run = await CliRun.InAsync(
            _folder.Path, "compare", TestCorpus.SharedPathOf(left), TestCorpus.SharedPathOf(right), "--format", "json");
        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        return [.. JsonNode.Parse(run.Output)!["changes"]!.AsArray().OfType<JsonNode>()];
    }
}
