using System.Text;
using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Html;

namespace PolicyDiff.Ingestion.Tests.Html;

public sealed class HtmlDocumentReaderTests
{
    [Fact]
    public void Read_PageWithFurniture_KeepsItsTextOnly() => ShouldRead(
        """
        <html><head><title>Beleid</title><style>p{}</style></head><body>
        <a class="skip-link" href="#main">Ga direct naar de inhoud</a>
        <div id="cookie-banner"><p>Wij gebruiken cookies. <button>Accepteren</button></p></div>
        <header><a href="/">Logo</a><nav><ul><li><a href="/a">Zorgverleners</a></li></ul></nav></header>
        <div class="breadcrumb">Home &gt; Beleid</div>
        <main id="main"><h1>Inkoop van zorg</h1><p>De aanbieder levert zorg.</p>
        <h2>Deel deze pagina</h2><ul><li><a href="#x">Facebook</a></li><li><a href="#y">Deel via LinkedIn</a></li></ul>
        <h2>Eisen</h2><p>Er is een wachtlijst.</p></main>
        <aside>Lees ook dit.</aside><footer>Contact en voorwaarden</footer>
        <div role="dialog">Wilt u meedoen aan een onderzoek?</div></body></html>
        """,
        """
        1 Inkoop van zorg
        p De aanbieder levert zorg.
        2 Eisen
        p Er is een wachtlijst.
        """);

    [Fact]
    public void Read_PageWithoutMain_DropsWhatTheStandardNames() => ShouldRead(
        """
        <body><header><h1>Beleid wijkzorg</h1><p>Zoek op deze site</p></header><nav>Menu een twee</nav>
        <form id="aspnetForm"><div><h2>1 Begin</h2><p>Eerste tekst van deze pagina.</p><h2>2 Vervolg</h2><p>Tweede tekst van deze pagina.</p></div></form>
        <form><label>Zoeken</label><input></form><footer>Adres</footer></body>
        """,
        """
        p Beleid wijkzorg
        1 [1] Begin
        p Eerste tekst van deze pagina.
        1 [2] Vervolg
        p Tweede tekst van deze pagina.
        """);

    [Fact]
    public void Read_Accordions_KeepHeadingAndTextHiddenOrNot() => ShouldRead(
        """
        <main><h1>Vragen</h1><h2>Over tarieven</h2>
        <details><summary>Wat is het tarief?</summary><p>Het tarief is € 10.</p></details>
        <details><summary>Wanneer betaalt u?</summary><p>Binnen 30 dagen.</p></details>
        <h2>Over kwaliteit</h2>
        <div class="item"><button aria-expanded="false" aria-controls="p1">Welk keurmerk geldt?</button><div id="p1" hidden><p>Keurmerk A.</p></div></div>
        <div class="item"><h3><button aria-expanded="false" aria-controls="p2">Wie toetst?</button></h3><div id="p2" style="display:none"><p>Een instelling.</p></div></div>
        </main>
        """,
        """
        p Vragen
        1 Over tarieven
        2 Wat is het tarief?
        p Het tarief is € 10.
        2 Wanneer betaalt u?
        p Binnen 30 dagen.
        1 Over kwaliteit
        2 Welk keurmerk geldt?
        p Keurmerk A.
        2 Wie toetst?
        p Een instelling.
        """);

    [Fact]
    public void Read_Lists_KeepStartTypeAndNesting() => ShouldRead(
        """
        <main><h1>Eisen</h1><p>U doet dit:</p>
        <ol start="3"><li>Drie<ol type="a"><li>Kies</li><li>Deel</li></ol></li><li value="7"><p>Zeven</p></li></ol>
        <ul><li>Punt<ul><li>Onder</li></ul></li></ul></main>
        """,
        """
        1 Eisen
        p U doet dit:
        3. Drie
          a. Kies
          b. Deel
        7. Zeven
        • Punt
          • Onder
        """);

    [Fact]
    public void Read_Tables_KeepHeadersSpansAndCaption() => ShouldRead(
        """
        <main><h1>Tarieven</h1><table><caption>Tarieven per jaar</caption>
        <thead><tr><th rowspan="2">Prestatie</th><th colspan="2">Jaar</th></tr><tr><th>2024</th><th>2025</th></tr></thead>
        <tbody><tr><td>Consult</td><td>€ 10</td><td>€ 11<br>per uur</td></tr><tr><td rowspan="2">Visite</td><td colspan="2">€ 20</td></tr><tr><td>€ 21</td><td>€ 22</td></tr></tbody></table>
        <table><tr><th>Looptijd</th><td>1 jaar</td></tr><tr><th>Einde</th><td>31 december</td></tr></table></main>
        """,
        """
        1 Tarieven
        p Tarieven per jaar
        | Prestatie | Jaar 2024 | Jaar 2025
        | Consult | € 10 | € 11/per uur
        | Visite | € 20 | € 20
        | Visite | € 21 | € 22
        |  | 
        | Looptijd | 1 jaar
        | Einde | 31 december
        """);

    [Fact]
    public void Read_Notes_StandWhereTheyAreReferredTo() => ShouldRead(
        """
        <main><h1>Eisen</h1><p>De praktijk<sup><a href="#fn1">1</a></sup> is 20 m<sup>2</sup> groot.</p><h2>Slot</h2><p>Einde.</p>
        <ol><li id="fn1">Zie bijlage 2. <a href="#ref1">↩</a></li></ol></main>
        """,
        """
        1 Eisen
        p De praktijk is 20 m2 groot.
        ^1 Zie bijlage 2.
        2 Slot
        p Einde.
        """);

    [Fact]
    public void Read_DefinitionsAndBreaks_AreItemsAndParagraphs() => ShouldRead(
        """
        <main><h1>Begrippen</h1><dl><dt>Aanbieder</dt><dd>Wie zorg levert.</dd><dt>Wachttijd</dt><dd>De tijd tot de zorg begint.</dd></dl>
        <p>Eerste regel.<br>Tweede regel, met een zachte af&shy;breking.</p><p><strong>Kopje</strong></p><p>Tekst <b>vet</b>.</p></main>
        """,
        """
        1 Begrippen
        • Aanbieder: Wie zorg levert.
        • Wachttijd: De tijd tot de zorg begint.
        p Eerste regel.
        p Tweede regel, met een zachte afbreking.
        2 Kopje
        p Tekst vet.
        """);

    [Fact]
    public void Read_SavedPage_KnowsAddressAndDay()
    {
        var document = Read("""
            <!-- saved from url=(0030)https://www.zorg.example/beleid -->
            <html><head><title>Zorginkoopbeleid wijkverpleging 2025 | Voorbeeld</title></head>
            <body><main><h1>Zorginkoopbeleid wijkverpleging 2025</h1><p>Tekst.</p></main><footer>Laatst bijgewerkt op 3 juni 2024</footer></body></html>
            """);

        document.Metadata.Origin.ShouldBe("https://www.zorg.example/beleid");
        document.Metadata.Published.ShouldBe(new DateOnly(2024, 6, 3));
        document.Metadata.Title.ShouldBe("Zorginkoopbeleid wijkverpleging 2025");
    }

    [Theory]
    [InlineData(
        """<link rel="canonical" href="https://a.example/x"><meta property="article:modified_time" content="2024-07-01T10:00:00+02:00">""",
        "https://a.example/x",
        "2024-07-01")]
    [InlineData(
        """<meta property="og:url" content="https://a.example/y"><meta name="DC.date" content="2023-02-03">""",
        "https://a.example/y",
        "2023-02-03")]
    [InlineData("""<link rel="canonical" href="javascript:alert(1)">""", null, null)]
    public void Read_Head_SaysAddressAndDay(string head, string? address, string? day)
    {
        var metadata = Read($"<html><head>{head}</head><body><main><h1>A</h1><p>Tekst.</p></main></body></html>").Metadata;

        metadata.Origin.ShouldBe(address);
        metadata.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
    }

    [Fact]
    public void Read_DeclaredEncoding_CountsWhereTheBytesAreNoUtf8()
    {
        var legacy = Encoding.Latin1.GetBytes(
            "<html><head><meta charset=iso-8859-1></head><body><h1>Coördinatie</h1><p>Geïntegreerd.</p></body></html>");
        var lying = Encoding.UTF8.GetBytes(
            "<html><head><meta charset=iso-8859-1></head><body><h1>Coördinatie</h1><p>Geïntegreerd.</p></body></html>");

        foreach (var bytes in new[] { legacy, lying })
        {
            var result = Result(Some.File("a.html", bytes));
            Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe("1 Coördinatie\np Geïntegreerd.");
            result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == IngestionDiagnostics.LegacyEncoding);
        }
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table><tr><td")]
    public void Read_NestedWithoutEnd_IsRefused(string tag)
    {
        var html = string.Concat(Enumerable.Repeat($"<{tag}>", 100_000)) + "tekst";

        Result(Some.File("a.html", html)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(IngestionDiagnostics.TooDeep);
    }

    [Fact]
    public void Read_StrayEndTags_DoNotHideNesting() =>
        Result(Some.File("a.html", string.Concat(Enumerable.Repeat("<i></x>", 100_000)) + "tekst")).Diagnostics
            .ShouldHaveSingleItem().Code
            .ShouldBe(IngestionDiagnostics.TooDeep);

    [Fact]
    public void Read_ManySelfClosedDrawings_AreNoNesting() =>
        Some.Outline(
            Read("<body>" + string.Concat(Enumerable.Repeat("<svg><path d='M0'/></svg>", 2_000)) + "<h1>Kop</h1><p>Tekst.</p></body>"))
            .ShouldBe("1 Kop\np Tekst.");

    [Fact]
    public void Read_OnlyFurniture_SaysSo() =>
        Result(Some.File("a.html", "<body><nav>Menu</nav><script>var a = 1;</script></body>")).Diagnostics
            .ShouldHaveSingleItem().Code
            .ShouldBe(IngestionDiagnostics.PageWithoutText);

    [Fact]
    public void Read_Entities_AreTextAndNoMarkup() =>
        Some.Outline(
            Read(
                "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><body><h1>Kop</h1><p>&lt;b&gt; &b; &#0; &#xD800; einde</p></body>"))
            .ShouldStartWith("p ]>\n");

    [Fact]
    public void Read_StruckOut_IsLeftOutAndSaid()
    {
        var result = Result(Some.File("a.html", "<main><h1>Kop</h1><p>Het is <del>tien</del> twaalf weken.</p></main>"));

        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe("1 Kop\np Het is twaalf weken.");
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == IngestionDiagnostics.StruckOut
            && diagnostic.Arguments[0] == "tien");
    }

    private static void ShouldRead(string html, string outline)
    {
        var result = Result(Some.File("a.html", html));
        Some.Outline(result.Document.ShouldNotBeNull()).ShouldBe(outline.ReplaceLineEndings("\n"));
        result.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == IngestionDiagnostics.WordsLost);
    }

    private static PolicyDocument Read(string html) => Result(Some.File("a.html", html)).Document.ShouldNotBeNull();

    private static ReadResult Result(SourceFile file) => new HtmlDocumentReader().Read(file, null, CancellationToken.None);
}
