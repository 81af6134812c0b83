using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Forms;

namespace PolicyDiff.EndToEnd.Tests.Forms;

/// <summary>One policy as Markdown, as a folder of saved web pages and as Word gives the same sections and the same requirements.</summary>
public sealed partial class SamePolicyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SamePolicyTests()
    {
        var markdown = File.ReadAllText(TestCorpus.PathOf("tests/PolicyDiff.EndToEnd.Tests/Forms/policy.md")).ReplaceLineEndings("\n");
        File.WriteAllText(PathOf("beleid.md"), markdown);
        PolicyForms.WritePages(markdown, PathOf("paginas")).ShouldBe(12);
        PolicyForms.WriteWord(markdown, PathOf("beleid.docx"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("paginas")]
    [InlineData("beleid.docx")]
    public async Task Show_OtherForm_GivesTheSameSections(string form) => (await Sections(form)).ShouldBe(await Sections("beleid.md"));

    [Theory]
    [InlineData("paginas")]
    [InlineData("beleid.docx")]
    public async Task Compare_OtherForm_FindsNoChange(string form)
    {
        using var json = JsonDocument.Parse((await Run("compare", "beleid.md", form, "--format", "json", "--all")).Output);
        var statistics = json.RootElement.GetProperty("statistics");

        statistics.GetProperty("total").GetInt32().ShouldBeGreaterThan(30);
        statistics.GetProperty("byKind").GetProperty("unchanged").GetInt32().ShouldBe(statistics.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Show_Pages_NamesSourceAndDayAndPages()
    {
        using var json = JsonDocument.Parse((await Run("show", "paginas", "--format", "json")).Output);
        var document = json.RootElement.GetProperty("document");

        document.GetProperty("origin").GetString().ShouldBe("https://duinrand.example/beleid/index.html");
        document.GetProperty("published").GetString().ShouldBe("2025-04-12");
        document.GetProperty("pageCount").GetInt32().ShouldBe(12);
        document.GetProperty("unread").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Ingest_Folder_IsOneDocument()
    {
        var output = (await Run("ingest", "paginas")).Output;

        output.ShouldContain("paginas  (");
        output.ShouldNotContain(".html");
    }

    [Fact]
    public async Task Ingest_PageWithoutText_IsNamed()
    {
        File.WriteAllText(PathOf("paginas/leeg.html"), "<body><nav>Menu</nav></body>");

        (await Run("ingest", "paginas")).Output.ShouldContain("[niet alles gelezen: leeg.html]");
        File.WriteAllText(
            PathOf("beleid-2.md"), File.ReadAllText(PathOf("beleid.md")) + "\nDe aanbieder stelt een privacyfunctionaris aan.\n");
        (await Run("compare", "beleid-2.md", "paginas")).Output
            .ReplaceLineEndings(" ")
            .ShouldContain("Delen van dit document zijn niet gelezen: leeg.html.");
        using var json = JsonDocument.Parse((await Run("compare", "beleid-2.md", "paginas", "--format", "json")).Output);
        json.RootElement.GetProperty("changes")
            .EnumerateArray()
            .Single(change => change.GetProperty("kind").GetString() == "removed")
            .GetProperty("restsOnUnread")
            .GetBoolean().ShouldBeTrue();
    }

    /// <summary>Number, title, level, text and tables of every section; what a list puts before its items may differ.</summary>
    private async Task<string> Sections(string form)
    {
        using var json = JsonDocument.Parse((await Run("show", form, "--format", "json")).Output);
        return string.Join('\n', json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(Lines));
    }

    private static IEnumerable<string> Lines(JsonElement section) =>
        section.GetProperty("children").EnumerateArray().SelectMany(Lines).Prepend(
            $"{section.GetProperty("level")} [{section.GetProperty("number")}] {section.GetProperty("title")}\n{Bullet().Replace(section.GetProperty("text").GetString()!, "• ")}\n{section.GetProperty("tables")}");

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private Task<CliRun> Run(params string[] arguments) => CliRun.InAsync(_folder.Path, arguments);

    [GeneratedRegex("^- ", RegexOptions.Multiline)]
    private static partial Regex Bullet();
}
