using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Processes;
using PolicyDiff.Testing;

namespace PolicyDiff.EndToEnd.Tests.SharedCases;

/// <summary>What the program of the case files says of some cases.</summary>
/// <param name="Count">How many cases it ran.</param>
/// <param name="Complaints">The first complaint of each case that failed, by its name.</param>
internal sealed partial record CaseRun(int Count, IReadOnlyDictionary<string, string> Complaints)
{
    /// <summary>The cases that were stopped because they took too long: on a busy machine that says nothing of the program.</summary>
    public IEnumerable<string> Stopped =>
        Complaints.Where(entry => entry.Value.Contains("no end within", StringComparison.Ordinal)).Select(entry => entry.Key);

    /// <summary>Runs cases one after the other, on the program that was built with these tests.</summary>
    /// <param name="folder">A folder for the list of names.</param>
    /// <param name="names">The names of the cases.</param>
    public static async Task<CaseRun> OfAsync(TemporaryFolder folder, IEnumerable<string> names)
    {
        var cases = TestCorpus.SharedPathOf("cases");
        var only = folder.Write("names.txt", string.Join('\n', names));
        await using var program = new ProgramServer();
        var python = ToolRunner.FindProgram("python3")!;
        var ask = TestCorpus.PathOf("tests/PolicyDiff.EndToEnd.Tests/SharedCases/ask_program.py");
        var start = new ProcessStartInfo(
            python,
            [Path.Combine(cases, "run_cases.py"), cases, "--only", only, "--", python, ask,
                program.Port.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var run = await RealProcess.RunAsync(start);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldNotBeEmpty(run.Error);
        return new CaseRun(
            JsonNode.Parse(lines[^1])!["cases"]!.GetValue<int>(),
            lines.Select(line => Complaint().Match(line)).Where(match => match.Success)
                .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["what"].Value, StringComparer.Ordinal));
    }

    [GeneratedRegex("^WRONG (?<name>[^:]+): (?<what>.*)$")]
    private static partial Regex Complaint();
}
