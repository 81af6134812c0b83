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
        var check = await browser.FollowAsync(found);
        ((IHtmlInputElement)check.QuerySelector("input[name=jaren-0]")!).Value.ShouldBe("2026");
        Names(site).ShouldBe(["basis.md"]);

        using var added = await browser.SubmitAsync(
            check,
            "/toevoegen/bevestigen",
            ("verzekeraar-0", "Voorbeeld"),
            ("zorgsoorten-0", "fysiotherapie"),
            ("papier-0", "CareTypePolicy"));

        (await browser.FollowAsync(added)).QuerySelector("main a[href^='/doc/']").ShouldNotBeNull();
        File.Exists(Path.Combine(site.Folder, "corpus", "2026", "voorbeeld", kept)).ShouldBeTrue();
        (await File.ReadAllTextAsync(Path.Combine(site.Folder, "corpus", "manifest.yaml"))).ShouldContain($"2026/voorbeeld/{kept}");
        (await browser.PageAsync("/?lang=nl")).Body!.TextContent.ShouldContain("Zorginkoopbeleid fysiotherapie 2026");
        site.Incoming.ShouldBeEmpty();
        Directory.EnumerateFiles(site.Folder, "*evil*", SearchOption.AllDirectories)
            .ShouldAllBe(path => path.Contains("corpus", StringComparison.Ordinal));
        site.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kapot.pdf", "%PDF-1.7\nno pages here", "PD")]
    [InlineData("leeg.md", "", "PD9076")]
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

        (await browser.FollowAsync(answer)).Body!.TextContent.ShouldContain(code);
        Names(site).ShouldBe(["basis.md"]);
        site.Incoming.ShouldBeEmpty();
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
            await browser.FollowAsync(found),
            "/toevoegen/bevestigen",
            ("opdracht", id),
            ("verzekeraar-0", "Voorbeeld"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.PageAsync(answer)).Body!.TextContent.ShouldContain("PD8014");
        Names(site).ShouldBe(["basis.md"]);
    }

    private static Task<TestSite> OpenAsync() => TestSite.OpenAsync(Fill);

    /// <summary>Writes a corpus of one document.</summary>
    internal static void Fill(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "corpus"));
        File.WriteAllText(
            Path.Combine(folder, "corpus", "basis.md"),
            "---\ninsurer: Voorbeeld\nyears: 2025\n---\n\n# Beleid 2025\n\nDe zorgaanbieder moet zich melden.\n");
    }

    private static IEnumerable<string?> Names(TestSite site) => site.Corpus.Select(Path.GetFileName);
}
