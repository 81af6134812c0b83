using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.SharedCases;

/// <summary>Holds the program to the case files on what a comparison tells.</summary>
/// <remarks>
/// <c>known-failing-cases.txt</c> names those that fail today. One that is not in it and fails is a fault, and so is one in it that
/// passes: take its line out then.
/// </remarks>
public sealed class SharedCasesTests : IDisposable
{
    private const int FewestCases = 60;

    // Groups on readers and robustness have tests of their own, and their cases take minutes.
    private static readonly string[] Groups =
    [
        "actors", "dates", "durations", "enumerations", "judgement", "modality", "numbers", "opposites", "scope", "pairing", "coverage",
        "duplicates", "noise", "layout", "search",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedCasesFact]
    public async Task Compare_CasesOnWhatIsTold_PassButTheKnownOnes()
    {
        var names = Names();
        var run = await CaseRun.OfAsync(_folder, names);
        var known = KnownFailures();
        var stopped = run.Stopped.ToList();

        names.Count.ShouldBeGreaterThan(FewestCases);
        run.Count.ShouldBe(names.Count);
        stopped.Count.ShouldBeLessThan(names.Count, "Every case took too long.");
        known.Except(names).ShouldBeEmpty("known-failing-cases.txt names what is no case.");
        run.Complaints.Keys.Except(known).Except(stopped).Select(name => $"{name}: {run.Complaints[name]}")
            .ShouldBeEmpty("These cases passed before.");
        known.Except(run.Complaints.Keys).ShouldBeEmpty("These cases pass now; take their lines out of known-failing-cases.txt.");
    }

    private static IReadOnlyList<string> Names() =>
    [
        .. Directory.EnumerateFiles(TestCorpus.SharedPathOf("cases"), "case.json", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))
            .Where(name => Groups.Contains(name.Split('-')[0], StringComparer.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> KnownFailures() =>
    [
        .. File.ReadLines(TestCorpus.PathOf("tests/PolicyDiff.EndToEnd.Tests/SharedCases/known-failing-cases.txt"))
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];
}
