using System.Text.Json;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Calendar;

namespace PolicyDiff.EndToEnd.Tests.Calendar;

/// <summary>The calendar and the findings of the sample corpus.</summary>
public sealed class SampleCalendarTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Calendar_PlanningTable_IsWhole()
    {
        var deadlines = await DeadlinesAsync("--year", "2025", "--insurer", "zz", "--care-type", "multidisciplinaire zorg");

        deadlines.Where(deadline => Section(deadline) == "6.3").Select(Date).ShouldBe(
            ["2024", "2024-04-01", "2024-06", "2024-08-31", "2024-10-01", "2024-12-31"], ignoreOrder: true);
    }

    [Fact]
    public async Task Calendar_AgainstTheYearBefore_TellsWhatMoved()
    {
        var deadlines = await DeadlinesAsync("--year", "2025", "--insurer", "polderzorg");

        deadlines.Where(deadline => deadline.GetProperty("before") is { ValueKind: JsonValueKind.Object } before
            && before.GetProperty("moved").GetBoolean())
            .Select(Date).ShouldBe(["2025-07-01"]);
        deadlines.Count(deadline => deadline.GetProperty("before").ValueKind == JsonValueKind.Object).ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task Calendar_File_HoldsEveryDayAndIsTheSameTwice()
    {
        var deadlines = await DeadlinesAsync("--year", "2025");

        await RunAsync("calendar", "--year", "2025", "-o", "een.ics");
        var run = await RunAsync("calendar", "--year", "2025", "-o", "twee.ics");

        var file = await File.ReadAllTextAsync(Path.Combine(_folder.Path, "een.ics"));
        (await File.ReadAllTextAsync(Path.Combine(_folder.Path, "twee.ics"))).ShouldBe(file);
        CalendarLines.Events(file).Select(entry => $"{entry["UID"]} {entry["DTSTART;VALUE=DATE"]}").ShouldBe(deadlines
            .Where(deadline => FirstDay(deadline) is not null)
            .Select(deadline =>
                    $"{deadline.GetProperty("id").GetString()}@policydiff {FirstDay(deadline)!.Replace("-", string.Empty, StringComparison.Ordinal)}"));
        run.Error.Contains("PD9066", StringComparison.Ordinal).ShouldBe(deadlines.Any(deadline => FirstDay(deadline) is null));
    }

    [Fact]
    public async Task Lint_Edition_FindsWhatIsKnown()
    {
        var run = await RunAsync("lint", "--insurer", "zz", "--year", "2025", "--format", "json", "--exit-code");

        run.ExitCode.ShouldBe(ExitCodes.Differences);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("kind")} {finding.GetProperty("words")[0]}")
            .ShouldBe(["stale_year 1 september 2023", "wrong_reference paragraaf 5.2"]);
    }

    [Fact]
    public async Task Lint_WithoutFindings_EndsWithZero() =>
        (await RunAsync("lint", "--insurer", "polderzorg", "--year", "2025", "--exit-code")).ExitCode.ShouldBe(ExitCodes.Done);

    [Fact]
    public async Task Lint_NothingOrBothNamed_IsWrongUse()
    {
        (await RunAsync("lint")).Error.ShouldContain("PD9054");
        (await RunAsync("lint", "zz", "--insurer", "zz")).Error.ShouldContain("PD9055");
    }

    private async Task<List<JsonElement>> DeadlinesAsync(params string[] options)
    {
        var run = await RunAsync(["calendar", .. options, "--format", "json"]);
        run.ExitCode.ShouldBe(ExitCodes.Done, run.Error);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("deadlines").EnumerateArray()];
    }

    /// <summary>Runs beside an index of the sample corpus, which the first question makes.</summary>
    private Task<CliRun> RunAsync(params string[] args) =>
        CliRun.InAsync(_folder.Path, environment => environment with { HomeFolder = TestCorpus.PathOf(string.Empty) }, args);

    private static string? Section(JsonElement deadline) => deadline.GetProperty("unit").GetProperty("section").GetString();

    private static string? Date(JsonElement deadline) => deadline.GetProperty("when").GetProperty("date").GetString();

    private static string? FirstDay(JsonElement deadline) => deadline.GetProperty("when").GetProperty("firstDay").GetString();
}
