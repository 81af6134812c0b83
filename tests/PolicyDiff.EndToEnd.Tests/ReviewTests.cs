using System.Text.Json.Nodes;
using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>What a person settled about a change is taken up in the next run, and only while the change is the same.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReviewTests()
    {
        _folder.Write("a.md", Policy("De zorgaanbieder heeft ten minste 10 medewerkers in dienst."));
        _folder.Write("b.md", Policy("De zorgaanbieder heeft ten minste 12 medewerkers in dienst."));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compare_ReviewForTheFirstTime_WritesWhatIsOpen()
    {
        await CompareAsync();

        Entry()["verdict"]!.GetValue<string>().ShouldBe("open");
        Entry()["right"]!.ToJsonString().ShouldContain("12 medewerkers");
    }

    [Fact]
    public async Task Compare_ChangeWasRejected_CountsAsWithoutConsequence()
    {
        await CompareAsync();
        Settle("reject", "afgesproken dat dit telt als gelijk");

        var run = await CompareAsync();

        var change = Change(run);
        change["substantive"]!.GetValue<bool>().ShouldBeFalse();
        change.ToJsonString().ShouldContain("afgesproken dat dit telt als gelijk");
        Entry()["verdict"]!.GetValue<string>().ShouldBe("reject");
    }

    [Fact]
    public async Task Compare_WordingChangedAfterTheVerdict_IsOpenAgainAndKeepsTheVerdict()
    {
        await CompareAsync();
        Settle("reject", "telt als gelijk");
        _folder.Write("b.md", Policy("De zorgaanbieder heeft ten minste 14 medewerkers in dienst."));

        var run = await CompareAsync();

        Change(run)["substantive"]!.GetValue<bool>().ShouldBeTrue();
        Entry()["verdict"]!.GetValue<string>().ShouldBe("open");
        Review()["earlier"]!.ToJsonString().ShouldContain("telt als gelijk");
    }

    [Fact]
    public async Task Compare_UnknownVerdict_SaysWhichAndLeavesTheFile()
    {
        await CompareAsync();
        Settle("misschien", "");
        var before = System.IO.File.ReadAllText(File("oordelen.json"));

        var run = await CompareAsync();

        run.ExitCode.ShouldBe(ExitCodes.WrongUse);
        run.Error.ShouldContain("misschien");
        System.IO.File.ReadAllText(File("oordelen.json")).ShouldBe(before);
    }

    private static string Policy(string rule) => $"# Beleid\n\n## 1 Personeel\n\n{rule}\n";

    private static JsonNode Change(CliRun run) =>
        JsonNode.Parse(run.Output)!["changes"]!
            .AsArray()
            .Single(change => change!.ToJsonString().Contains("medewerkers", StringComparison.Ordinal))!;

    private Task<CliRun> CompareAsync() =>
        CliRun.InAsync(_folder.Path, "compare", "a.md", "b.md", "--all", "--review", "oordelen.json", "--format", "json");

    private void Settle(string verdict, string note)
    {
        var review = Review();
        var entry = Entry(review);
        (entry["verdict"], entry["note"]) = (verdict, note);
        System.IO.File.WriteAllText(File("oordelen.json"), review.ToJsonString());
    }

    private JsonNode Review() => JsonNode.Parse(System.IO.File.ReadAllText(File("oordelen.json")))!;

    private JsonNode Entry() => Entry(Review());

    private static JsonNode Entry(JsonNode review) =>
        review["entries"]!.AsArray().Single(entry => entry!.ToJsonString().Contains("medewerkers", StringComparison.Ordinal))!;

    private string File(string name) => Path.Combine(_folder.Path, name);
}
