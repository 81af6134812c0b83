using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.EndToEnd.Tests;

/// <summary>Years of many insurers come as a front page and a page for each.</summary>
public sealed class PageOfEachInsurerTests : IDisposable
{
    private static readonly string[] Insurers = ["Beekzorg", "Dijkzorg", "Heidezorg", "Polderzorg", "Veenzorg"];

    private readonly TemporaryFolder _folder = new();

    public PageOfEachInsurerTests()
    {
        foreach (var (number, insurer) in Insurers.Index())
        {
            Write(insurer, 2024, $"De zorgaanbieder stuurt elk jaar {number + 2} verslagen.");
            Write(insurer, 2025, $"De zorgaanbieder stuurt elk jaar {number + 3} verslagen.");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Years_FiveInsurersAsHtml_WritesAFrontPageThatLinksToAPageOfEach()
    {
        var run = await YearsAsync("uit/jaren.html");

        (run.ExitCode, run.Output).ShouldBe((ExitCodes.Done, string.Empty));
        var front = Read("uit/jaren.html");
        var pages = Directory.GetFiles(Path.Combine(_folder.Path, "uit"), "*.html", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "jaren.html").ToList();
        pages.Count.ShouldBe(Insurers.Length);
        foreach (var (number, insurer) in Insurers.Index())
        {
            front.ShouldContain(insurer);
            var page = File.ReadAllText(
                pages.Single(path => Path.GetFileName(path).StartsWith(insurer, StringComparison.OrdinalIgnoreCase)));
            page.ShouldContain("elk jaar");
            page.ShouldContain($"{number + 3}");
            Insurers.Where(other => other != insurer).ShouldAllBe(other => !page.Contains(other));
        }

        foreach (var page in pages)
        {
            front.ShouldContain($"href=\"{Path.GetRelativePath(Path.Combine(_folder.Path, "uit"), page).Replace('\\', '/')}\"");
        }
    }

    [Fact]
    public async Task Years_OneInsurerAsHtml_IsOnePage()
    {
        await YearsAsync("een.html", "--insurer", "Heidezorg");

        Directory.GetFiles(_folder.Path, "*.html", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe(["een.html"]);
        Read("een.html").ShouldContain("Heidezorg");
    }

    [Theory]
    [InlineData("json", "\"number\": 5")]
    [InlineData("txt", "5 ")]
    [InlineData("md", "Veenzorg")]
    public async Task Years_FiveInsurers_InPartsGivesTheBytesOfTheWhole(string format, string held)
    {
        // A file of verdicts wants all insurers at once.
        await YearsAsync($"geheel.{format}", "--review", "oordelen.yaml");
        await YearsAsync($"delen.{format}");

        Read($"delen.{format}").ShouldBe(Read($"geheel.{format}"));
        Read($"delen.{format}").ShouldContain(held);
    }

    [Fact]
    public async Task Years_Twice_WritesTheSameBytes()
    {
        await YearsAsync("eerst/jaren.html");
        await YearsAsync("later/jaren.html");

        Contents("later").ShouldBe(Contents("eerst"));
    }

    private async Task<CliRun> YearsAsync(string output, params string[] more)
    {
        (await CliRun.InAsync(_folder.Path, "ingest", "beleid", "--index", "index")).ExitCode.ShouldBe(ExitCodes.Done);
        return await CliRun.InAsync(_folder.Path, ["2024", "2025", "--index", "index", "-o", output, .. more]);
    }

    private Dictionary<string, string> Contents(string folder) => Directory
        .GetFiles(Path.Combine(_folder.Path, folder), "*.html", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Path.Combine(_folder.Path, folder), path), File.ReadAllText, StringComparer.Ordinal);

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder.Path, path));

    private void Write(string insurer, int year, string rule) => _folder.Write(
        $"beleid/{insurer}-{year}.md",
        $"---\ninsurer: {insurer}\nyears: {year}\ncareTypes: [wijkverpleging]\ntitle: Zorginkoopbeleid wijkverpleging {year}\n---\n# Zorginkoopbeleid wijkverpleging {year}\n\n## 1 Verslag\n\n{rule}\n");
}
