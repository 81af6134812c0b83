using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using PolicyDiff.Pipeline.Adding;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Pages;

public sealed class AddSeveralTests
{
    private static readonly IncomingLimits Small = new() { LargestFile = 64 << 10, LargestZip = 128 << 10, MostFiles = 10 };

    [Fact]
    public async Task Add_SeveralAndAZip_EachIsItsOwnAndABadOneCostsItself()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        var browser = site.Browse();
        var zip = Zip(("map/twee.md", Policy("twee")), ("map/kapot.pdf", Text("%PDF-1.7\nno pages")), ("map/lijst.xyz", Text("?")));

        var check = await UploadAsync(browser, ("een.md", Policy("een")), ("bundel.zip", zip), ("kapot.exe", Text("MZ")));

        check.QuerySelectorAll("fieldset.found legend").Select(legend => legend.TextContent.Split(':')[0]).ShouldBe(["een.md", "twee.md"]);
        check.Body!.TextContent.ShouldContain("PD9074");
        check.Body.TextContent.ShouldContain("PD8012");
        using var added = await browser.SubmitAsync(
            check, "/toevoegen/bevestigen", ("verzekeraar-0", "Een"), ("verzekeraar-1", "Twee"));
        (await browser.FollowAsync(added)).QuerySelectorAll("main a[href^='/doc/']").Length.ShouldBe(2);
        site.Corpus.ShouldBe(["2026/een/een.md", "2026/twee/twee.md", "basis.md", "manifest.yaml"]);
        site.Incoming.ShouldBeEmpty();
        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_NotTicked_IsTakenAway()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        var browser = site.Browse();
        var check = await UploadAsync(browser, ("een.md", Policy("een")), ("twee.md", Policy("twee")));

        using var added = await browser.SubmitAsync(
            check, "/toevoegen/bevestigen", ("neem-0", ""), ("verzekeraar-0", ""), ("verzekeraar-1", "Twee"));

        _ = await browser.FollowAsync(added);
        site.Corpus.ShouldBe(["2026/twee/twee.md", "basis.md", "manifest.yaml"]);
        site.Incoming.ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_OneFieldWrong_NothingIsTaken()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        var browser = site.Browse();
        var check = await UploadAsync(browser, ("een.md", Policy("een")), ("twee.md", Policy("twee")));

        using var added = await browser.SubmitAsync(
            check, "/toevoegen/bevestigen", ("verzekeraar-0", "Een"), ("verzekeraar-1", "Twee"), ("jaren-1", "ooit"));

        added.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        site.Corpus.ShouldBe(["basis.md"]);
        site.Incoming.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Add_ZipOfWebPages_IsOneDocument()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        var browser = site.Browse();
        var zip = Zip(
            ("index.html", Page("Zorginkoopbeleid 2027", "De zorgaanbieder moet een plan hebben.", "eisen/deel 1.html")),
            ("eisen/deel 1.html", Page("Eisen", "De zorgaanbieder moet jaarlijks een verslag sturen.", "../index.html")),
            ("beeld.css", Text("body{}")));

        var check = await UploadAsync(browser, ("Site van 2027.zip", zip));

        check.QuerySelectorAll("fieldset.found").Length.ShouldBe(1);
        using var added = await browser.SubmitAsync(
            check, "/toevoegen/bevestigen", ("verzekeraar-0", "Webzorg"), ("jaren-0", "2027"));
        var link = (await browser.FollowAsync(added)).QuerySelector("main a[href^='/doc/']")!;
        var text = (await browser.PageAsync(link.GetAttribute("href")!)).Body!.TextContent;
        text.ShouldContain("een plan hebben");
        text.ShouldContain("een verslag sturen");
        site.Corpus.ShouldBe(
            ["2027/webzorg/site-van-2027/eisen/deel 1.html", "2027/webzorg/site-van-2027/index.html", "basis.md", "manifest.yaml"]);
        site.Incoming.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../../../evil.md")]
    [InlineData("/etc/evil.md")]
    [InlineData("C:\\evil.md")]
    [InlineData("a/../../evil.md")]
    [InlineData(".ssh/evil.md")]
    [InlineData("nul/evil.md")]
    [InlineData("a/b/c/d/e/f/g/h/i/j/evil.md")]
    public async Task Add_ZipWithAPathThatLeadsOut_LeavesItOut(string path)
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);

        var check = await UploadAsync(site.Browse(), ("a.zip", Zip((path, Policy("evil")), ("goed.md", Policy("goed")))));

        check.Body!.TextContent.ShouldContain("PD9072");
        check.QuerySelectorAll("fieldset.found").Length.ShouldBe(1);
        Directory.EnumerateFiles(site.Folder, "*evil*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_ZipThatUnfoldsWithoutEnd_IsRefusedAndLeavesNothing()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill, limits: Small);

        foreach (var bomb in new[]
        {
            Zip(("bom.md", new byte[10 << 20])),
            Zip([.. Enumerable.Range(0, 11).Select(i => ($"{i}.md", Policy($"{i}")))]),
            Zip([.. Enumerable.Range(0, 5).Select(i => ($"{i}.md", new byte[40 << 10]))]),
            Zip(("a.html", new byte[10 << 20]), ("b.html", Text("<p>b"))),
        })
        {
            bomb.Length.ShouldBeLessThan(64 << 10);
            var check = await UploadAsync(site.Browse(), ("bom.zip", bomb));

            check.Body!.TextContent.ShouldContain("PD9071");
            site.Incoming.ShouldBeEmpty();
        }

        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_ZipInAZipOrBroken_StaysShut()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        var inner = Zip(("diep.md", Policy("diep")));

        var nested = await UploadAsync(site.Browse(), ("buiten.zip", Zip(("binnen.zip", inner))));
        var broken = await UploadAsync(site.Browse(), ("kapot.zip", inner[..^30]));

        nested.Body!.TextContent.ShouldContain("PD9074");
        broken.Body!.TextContent.ShouldContain("PD9070");
        site.Incoming.ShouldBeEmpty();
        site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_FileLargerThanIsTaken_IsRefused()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill, limits: Small);

        var check = await UploadAsync(site.Browse(), ("groot.md", new byte[Small.LargestFile + 1]), ("goed.md", Policy("goed")));

        check.Body!.TextContent.ShouldContain("PD9075");
        check.QuerySelectorAll("fieldset.found").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Add_FormCutOff_LeavesNothing()
    {
        await using var site = await TestSite.OpenAsync(AddTests.Fill);
        var browser = site.Browse();
        var token = (await browser.PageAsync("/toevoegen")).QuerySelector("input[name=_formulier]")!.GetAttribute("value")!;
        var form = $"--x\r\nContent-Disposition: form-data; name=\"_formulier\"\r\n\r\n{token}\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.md\"\r\n\r\n# Beleid 2026\r\n\r\nDe zorgaanb";
        using var content = new ByteArrayContent(Text(form));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/toevoegen") { Content = content });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        site.Incoming.ShouldBeEmpty();
        site.Errors.ShouldBeEmpty();
    }

    private static async Task<IHtmlDocument> UploadAsync(Browser browser, params (string Name, byte[] Content)[] files)
    {
        using var sent = await browser.UploadAsync(await browser.PageAsync("/toevoegen"), "/toevoegen", files);
        return await browser.FollowAsync(sent);
    }

    private static byte[] Policy(string name) =>
        Text($"# Zorginkoopbeleid {name} 2026\n\n## 1 Eisen\n\nDe fysiotherapeut moet een certificaat {name} hebben.\n");

    private static byte[] Page(string title, string sentence, string link) => Text(
        $"<!DOCTYPE html><html lang=nl><head><title>{title}</title></head><body><main><h1>{title}</h1><p>{sentence}</p>"
        + $"<p><a href=\"{link}\">Verder</a></p></main></body></html>");

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
