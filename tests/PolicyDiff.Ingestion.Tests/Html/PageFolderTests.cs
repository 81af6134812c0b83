using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Html;

namespace PolicyDiff.Ingestion.Tests.Html;

public sealed class PageFolderTests
{
    [Fact]
    public void Read_IndexWithMenu_OrdersPagesByItsLinks() => Outline(
        ("zorg.html", "<main><h1>Zorg</h1><p>Zorg tekst.</p></main>"),
        ("bijlage.html", "<main><h1>Bijlage tarieven</h1><p>Bijlage tekst.</p></main>"),
        (
            "index.html",
            "<nav><a href='zorg.html'>Zorg</a><a href='aanmelden.html'>Aanmelden</a><a href='bijlage.html'>Bijlage</a></nav><main><h1>Beleid 2025</h1><p>Welkom.</p></main>"),
        ("aanmelden.html", "<main><h1>Aanmelden</h1><p>Meld u aan.</p></main>"))
        .ShouldBe("p Beleid 2025\np Welkom.\n1 Zorg\np Zorg tekst.\n1 Aanmelden\np Meld u aan.\n1 Bijlage tarieven\np Bijlage tekst.");

    [Fact]
    public void Read_NumberedHeadings_DecideTheOrder() => Outline(
        ("a.html", "<main><h1>10 Slot</h1><p>Einde.</p></main>"),
        ("b.html", "<main><h1>9 Midden</h1><p>Midden.</p></main>"),
        ("c.html", "<main><h1>8 Begin</h1><p>Begin.</p></main>"))
        .ShouldBe("1 [8] Begin\np Begin.\n1 [9] Midden\np Midden.\n1 [10] Slot\np Einde.");

    [Fact]
    public void Read_NothingElse_OrdersByNameWithNumbers() => Outline(
        ("deel-10.html", "<main><h1>Slot</h1><p>Einde.</p></main>"),
        ("deel-2.html", "<main><h1>Begin</h1><p>Begin.</p></main>"))
        .ShouldBe("1 Begin\np Begin.\n1 Slot\np Einde.");

    [Fact]
    public void Read_LinksToAddresses_AreFollowedToTheSavedPages() => Outline(
        ("x1.html", "<head><link rel='canonical' href='https://www.a.example/b/tweede/'></head><main><h1>Tweede</h1><p>Twee.</p></main>"),
        (
            "x2.html",
            "<head><link rel='canonical' href='https://www.a.example/b/'></head><nav><a href='https://a.example/b/eerste'>1</a><a href='/b/tweede'>2</a></nav><main><h1>Overzicht</h1><p>Nul.</p></main>"),
        ("x3.html", "<head><link rel='canonical' href='https://www.a.example/b/eerste'></head><main><h1>Eerste</h1><p>Een.</p></main>"))
        .ShouldBe("1 Eerste\np Een.\n1 Tweede\np Twee.\n1 Overzicht\np Nul.");

    [Fact]
    public void Read_SamePageTwice_IsReadOnceAndSaid()
    {
        var result = Read(
            ("a.html", "<main><h1>Een</h1><p>Tekst van een.</p></main>"),
            ("b.html", "<main><h1>Een</h1><p>Tekst van een.</p></main>"),
            ("c.html", "<main><h1>Drie</h1><p>Tekst van drie.</p></main>"));

        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe("1 Een\np Tekst van een.\n1 Drie\np Tekst van drie.");
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == IngestionDiagnostics.SamePage
            && diagnostic.Arguments[0] == "b.html");
    }

    [Fact]
    public void Read_TitleOnEveryPage_StandsOnce() => Outline(
        ("a.html", "<main><h1>Beleid wijkzorg 2025</h1><h2>Inleiding</h2><p>Tekst a.</p></main>"),
        ("b.html", "<main><h1>Beleid wijkzorg 2025</h1><h2>Eisen</h2><p>Tekst b.</p></main>"))
        .ShouldBe("p Beleid wijkzorg 2025\n1 Inleiding\np Tekst a.\n1 Eisen\np Tekst b.");

    [Fact]
    public void Read_OnePageBroken_IsAWarningThatNamesIt()
    {
        var result = Read(("a.html", "<main><h1>Een</h1><p>Tekst.</p></main>"), ("b.html", "<body><nav>Menu</nav></body>"));

        result.Document.ShouldNotBeNull();
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == IngestionDiagnostics.UnreadFiles
            && diagnostic.Arguments[0] == "b.html");
        result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Read_Places_TellPageAndLine()
    {
        var section = Read(
            ("a.html", "<main>\n<h1>1 Een</h1>\n<p>Tekst.</p></main>"), ("b.html", "<main>\n\n<h1>2 Twee</h1><p>Meer.</p></main>"))
            .Document.ShouldNotBeNull().Sections[1];

        section.Location.ShouldBe(new SourceLocation(2, 3));
    }

    private static string Outline(params (string Name, string Html)[] pages)
    {
        var result = Read(pages);
        result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == IngestionDiagnostics.WordsLost);
        return Some.Outline(result.Document.ShouldNotBeNull());
    }

    private static ReadResult Read(params (string Name, string Html)[] pages)
    {
        var files = pages.Select(page => Some.File($"map/{page.Name}", page.Html)).ToList();
        return new HtmlDocumentReader().Read(SourceFile.Folder("map", "/map", files), null, CancellationToken.None);
    }
}
