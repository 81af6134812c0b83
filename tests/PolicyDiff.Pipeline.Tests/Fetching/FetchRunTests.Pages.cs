using PolicyDiff.Pipeline.Fetching;
using PolicyDiff.Testing.Web;

namespace PolicyDiff.Pipeline.Tests.Fetching;

public sealed partial class FetchRunTests
{
    private const string Set = "  - {address: 'ADRES/beleid/2026', insurer: Amber, years: 2026, pages: true}";

    [Fact]
    public async Task Fetch_SetOfPages_IsAFolderThatReadsAsOneDocument()
    {
        List(Set);
        ServeSet("een");

        var outcome = (await FetchAsync()).Sources.Single();

        (outcome.Status, outcome.Current!.Path, outcome.Current.Pages).ShouldBe((SourceStatus.New, "corpus/2026/amber/2026-2026-11-30", 3));
        Files().Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(Path.GetFileName)
            .ShouldBe(["eisen-2.html", "eisen.html", "index.html"]);
        Read("corpus/2026/amber/2026-2026-11-30/eisen.html").ShouldContain("saved from url=(0");
        Read("corpus/manifest.yaml").ShouldContain("path: \"2026/amber/2026-2026-11-30\"");
        using var workspace = new PolicyDiffWorkspace(new WorkspaceOptions { WorkingFolder = _folder.Path });
        var document = (await workspace.ShowAsync("corpus/2026/amber/2026-2026-11-30", null, CancellationToken.None)).Document;
        document.Metadata.Insurer.ShouldBe("Amber");
        document.Sections.Sum(Words).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Fetch_SetThatDidNotChange_IsUnchangedByMarksAndByText()
    {
        List(Set);
        ServeSet("een");
        await FetchAsync();
        var before = Files();

        (await FetchAsync()).Sources.Single().Status.ShouldBe(SourceStatus.Unchanged);

        Files().ShouldBe(before);
        _site.Requests[^1].Header("If-None-Match").ShouldBe("\"a\"");
    }

    [Fact]
    public async Task Fetch_SetWithAChangedPage_IsANewFolder()
    {
        List(Set);
        ServeSet("een");
        await FetchAsync();
        ServeSet("twee");

        var outcome = (await FetchAsync()).Sources.Single();

        (outcome.Status, outcome.Earlier!.Path, outcome.Current!.Path).ShouldBe(
            (SourceStatus.Changed, "corpus/2026/amber/2026-2026-11-30", "corpus/2026/amber/2026-2026-11-30-2"));
        Read("corpus/2026/amber/2026-2026-11-30/eisen.html").ShouldContain("werkt een");
        Read("corpus/2026/amber/2026-2026-11-30-2/eisen.html").ShouldContain("werkt twee");
        Read("corpus/2026/amber/2026-2026-11-30-2/eisen-2.html").ShouldBe(Read("corpus/2026/amber/2026-2026-11-30/eisen-2.html"));
    }

    [Fact]
    public async Task Fetch_SetWithAPageThatFails_KeepsNothingOfIt()
    {
        List(Set);
        ServeSet("een");
        _site.On("/beleid/2026/eisen", new SiteReply(500));

        (await FetchAsync()).Sources.Single().Status.ShouldBe(SourceStatus.Failed);

        Files().ShouldBe(["corpus/sources.yaml"]);
    }

    [Fact]
    public void AsSent_ContentOfAFile_IsWhatTheSiteSent()
    {
        var page = new PolicyDiff.Sources.FetchedPage(new Uri("https://a.example/x--y"), null, string.Empty, "<p>tekst</p>"u8.ToArray());

        var content = PageFiles.Content(page);

        System.Text.Encoding.UTF8.GetString(content).ShouldBe("<p>tekst</p>\n<!-- saved from url=(0026)https://a.example/x%2D%2Dy -->\n");
        PageFiles.AsSent(content).ShouldBe(page.Content.ToArray());
    }

    private void ServeSet(string text)
    {
        _site.On("/beleid/2026", SiteReply.Page("""
            <html><body><main><h1>Beleid 2026</h1><p>Dit beleid geldt in 2026.</p>
            <ul><li><a href="/beleid/2026/eisen">Eisen</a></li><li><a href="/beleid/2026/deel/eisen">Meer eisen</a></li>
            <li><a href="/contact">Contact</a></li></ul></main></body></html>
            """));
        _site.On("/beleid/2026/eisen", SiteReply.Page(
            $"<html><body><main><h1>Eisen</h1><p>De zorgaanbieder werkt {text}.</p></main></body></html>"));
        _site.On("/beleid/2026/deel/eisen", request => request.Header("If-None-Match") == "\"a\""
            ? new SiteReply(304)
            : SiteReply.Page("<html><body><main><h1>Meer eisen</h1><p>De zorgaanbieder meet.</p></main></body></html>", "ETag: \"a\""));
    }

    private static int Words(Core.Documents.Section section) => section.Blocks.Count + section.Children.Sum(Words);
}
