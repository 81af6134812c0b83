using System.Globalization;
using System.Text.Json.Nodes;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.ExpectedChanges;

/// <summary>Holds the comparison of the sample corpus to the changes that were written into it.</summary>
/// <remarks>
/// <c>known-misses.txt</c> names those that the report does not tell today, each with the reason. A miss that is not in it fails,
/// and so does a change in it that is told after all: take its line out then.
/// </remarks>
public sealed class ExpectedChangesTests : IDisposable
{
    private const int Changes = 97;

    private static readonly string Folder = TestCorpus.PathOf("tests/PolicyDiff.EndToEnd.Tests/ExpectedChanges");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compare_SampleCorpus_TellsEveryExpectedChangeButTheKnownMisses()
    {
        var file = ExpectedFile.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "expected-changes.yaml")));
        await RunAsync("sample", "corpus");

        var misses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var comparison in file.Comparisons)
        {
            var seen = await SeenAsync(comparison);
            foreach (var change in comparison.Changes.Where(change => !seen.Any(one => change.IsAbout(one) && change.IsSaidBy(one))))
            {
                misses.Add(change.Id, Told(change, seen));
            }
        }

        var known = KnownMisses();
        file.Comparisons.Sum(comparison => comparison.Changes.Count).ShouldBe(Changes);
        known.Keys.Except(file.Comparisons.SelectMany(comparison => comparison.Changes).Select(change => change.Id))
            .ShouldBeEmpty("known-misses.txt names what is no change.");
        misses.Keys.Except(known.Keys).ShouldBeEmpty("These are told no more. All misses:\n" + string.Join('\n', misses.Values));
        known.Keys.Except(misses.Keys).ShouldBeEmpty("These are told now; take their lines out of known-misses.txt.");
    }

    /// <summary>The reasons by id: <c>id | reason</c> on each line.</summary>
    private static Dictionary<string, string> KnownMisses() => File.ReadAllLines(Path.Combine(Folder, "known-misses.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('|', 2, StringSplitOptions.TrimEntries))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>What the report says of the words of a change that it does not tell as expected.</summary>
    private static string Told(ExpectedChange change, IReadOnlyList<SeenChange> seen)
    {
        var about = seen.Where(change.IsAbout).ToList();
        var quotes = change.Left.Concat(change.Right).Select(quote => quote.Quote).ToList();
        var near = about.Count > 0
            ? about
            : [.. seen.Where(one => quotes.Exists(quote => one.Left.Holds(quote) || one.Right.Holds(quote)))];
        return $"{change.Id}: expected {change.Kind} [{string.Join(", ", change.Aspects)}], was\n  {string.Join("\n  ", near)}";
    }

    private async Task<IReadOnlyList<SeenChange>> SeenAsync(ExpectedComparison comparison)
    {
        var slug = comparison.Insurer.ToLowerInvariant().Replace(' ', '-');
        var output = await RunAsync(Year(comparison.LeftYear), Year(comparison.RightYear), "--insurer", slug, "--format", "json");
        var report = JsonNode.Parse(output)!;
        var paths = report["changes"]!.AsArray()
            .SelectMany(change => change!["left"]!.AsArray().Concat(change["right"]!.AsArray()))
            .Select(unit => unit!["document"]!["path"]!.GetValue<string>()["corpus/".Length..]).Distinct(StringComparer.Ordinal);
        paths.ShouldBe(comparison.Left.Concat(comparison.Right), ignoreOrder: true);
        return [.. report["changes"]!.AsArray().Select(change => SeenChange.Of(change!))];
    }

    private async Task<string> RunAsync(params string[] args)
    {
        var run = await CliRun.InAsync(
            _folder.Path, static environment => environment with { ProgramFolder = AppContext.BaseDirectory }, args);
        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        return run.Output;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
