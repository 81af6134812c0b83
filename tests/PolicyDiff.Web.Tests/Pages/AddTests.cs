using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Pages;

public sealed class AddTests
{
    private const string Policy = "# Zorginkoopbeleid fysiotherapie 2026\n\nVan Voorbeeld Verzekeraar.\n\n## 1 Eisen\n\nDe fysiotherapeut moet een certificaat hebben.\n";

    [Theory]
    [InlineData("beleid 2026.md", "beleid-2026.md")]
    [InlineData("../../../evil.md", "evil.md")]
    [InlineData("..\\..\\evil.md", "evil.md")]
    [InlineData("C:\\Users\\x\\NUL.md", "document-nul.md")]
    [InlineData(".verborgen.md", "verborgen.md")]
    public async Task Add_FileConfirmed_StandsInCorpusManifestAndIndex(string sent, string kept)
    {
        await using var site = await OpenAsync();
        var browser = site.Browse();
        using var found = await browser.UploadAsync(
            await browser.PageAsync("/toevoegen"),
            "/toevoegen",
            sent,
            Encoding.UTF8.GetBytes(Policy));
        found.StatusCode.ShouldBe(HttpStatusCode.OK);
        var check = await Browser.PageAsync(found);
        ((IHtmlInputElement)check.QuerySelector("input[name=jaren]")!).Value.ShouldBe("2026");
        Names(site).ShouldBe(["basis.md"]);

        using var added = await browser.SubmitAsync(
            check,
            "/toevoegen/bevestigen",
            ("verzekeraar", "Voorbeeld"),
            ("zorgsoorten", "fysiotherapie"),
            ("papier", "CareTypePolicy"));

        added.StatusCode.ShouldBe(HttpStatusCode.OK);
        File.Exists(Path.Combine(site.Folder, "corpus", "2026", "voorbeeld", kept)).ShouldBeTrue();
        (await File.ReadAllTextAsync(Path.Combine(site.Folder, "corpus", "manifest.yaml"))).ShouldContain($"2026/voorbeeld/{kept}");
        (await browser.PageAsync("/?lang=nl")).Body!.TextContent.ShouldContain("Zorginkoopbeleid fysiotherapie 2026");
        Directory.EnumerateFileSystemEntries(Path.Combine(site.Folder, "index", "incoming")).ShouldBeEmpty();
        Directory.EnumerateFiles(site.Folder, "*evil*", SearchOption.AllDirectories)
            .ShouldAllBe(path => path.Contains("corpus", StringComparison.Ordinal));
        site.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kapot.pdf", "%PDF-1.7\nno pages here", "PD")]
    [InlineData("leeg.md", "", "PD8013")]
    [InlineData("programma.exe", "MZ", "PD8012")]
    [InlineData("zonder", "text", "PD8012")]
    public async Task Add_FileThatCannotBeRead_IsRefusedAndLeavesNothing(string sent, string content, string code)
    {
        await using var site = await OpenAsync();
        var browser = site.Browse();

        using var answer = await browser.UploadAsync(
            await browser.PageAsync("/toevoegen"),
            "/toevoegen",
            sent,
            Encoding.UTF8.GetBytes(content));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.PageAsync(answer)).Body!.TextContent.ShouldContain(code);
        Names(site).ShouldBe(["basis.md"]);
        Directory.EnumerateFiles(Path.Combine(site.Folder, "index"), "*", SearchOption.AllDirectories)
            .ShouldNotContain(path => path.Contains("incoming", StringComparison.Ordinal));
        site.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("../../corpus")]
    [InlineData("")]
    public async Task Confirm_UnknownFile_IsRefused(string id)
    {
        await using var site = await OpenAsync();
        var browser = site.Browse();
        using var found = await browser.UploadAsync(
            await browser.PageAsync("/toevoegen"),
            "/toevoegen",
            "a.md",
            Encoding.UTF8.GetBytes(Policy));

        using var answer = await browser.SubmitAsync(
            await Browser.PageAsync(found),
            "/toevoegen/bevestigen",
            ("id", id),
            ("verzekeraar", "Voorbeeld"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.PageAsync(answer)).Body!.TextContent.ShouldContain("PD8014");
        Names(site).ShouldBe(["basis.md"]);
    }

    private static Task<TestSite> OpenAsync() => TestSite.OpenAsync(folder =>
    {
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        File.WriteAllText(
            Path.Combine(folder, "corpus", "basis.md"),
            "---\ninsurer: Voorbeeld\nyears: 2025\n---\n\n# Beleid 2025\n\nDe zorgaanbieder moet zich melden.\n");
    });

    private static IEnumerable<string?> Names(TestSite site) =>
        Directory.EnumerateFiles(Path.Combine(site.Folder, "corpus"), "*", SearchOption.AllDirectories).Select(Path.GetFileName);
}
