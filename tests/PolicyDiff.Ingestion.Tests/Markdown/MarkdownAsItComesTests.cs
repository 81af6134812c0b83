using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Ingestion.Diagnostics;
using PolicyDiff.Ingestion.Markdown;

namespace PolicyDiff.Ingestion.Tests.Markdown;

/// <summary>Markdown as people and converters write it, which is not quite as Markdown wants it.</summary>
public sealed class MarkdownAsItComesTests
{
    [Fact]
    public void Read_HeadingsWithoutSpace_AreHeadings() => ShouldRead(
        """
        #Zorginkoopbeleid wijkverpleging 2026

        ##1 Eisen

        #1 in de regio zijn wij graag.

        ###1.1 Personeel

        #zorg
        """,
        """
        p Zorginkoopbeleid wijkverpleging 2026
        1 [1] Eisen
        p #1 in de regio zijn wij graag.
        2 [1.1] Personeel
        p #zorg
        """);

    [Fact]
    public void Read_MarkersGluedToTheirItems_AreMarkers() => ShouldRead(
        """
        # 1 Verzekerde zorg

        De zorg omvat niet:

        a.zorg buiten de regio, o.a. vervoer;

        b.[onderzoek](zorg.md) op verzoek.

        5.De aanbieder meldt dit.
        6.Indien nodig belt hij.
        """,
        """
        1 [1] Verzekerde zorg
        p De zorg omvat niet:
        a. zorg buiten de regio, o.a. vervoer;
        b. onderzoek op verzoek.
        5. De aanbieder meldt dit.
        6. Indien nodig belt hij.
        """);

    [Theory]
    [InlineData("e.mail de praktijk.")]
    [InlineData("a.u.b. tijdig melden.")]
    [InlineData("1.januari is de peildatum.")]
    public void Read_LetterOrNumberThatNothingFollows_IsNoMarker(string text) =>
        ShouldRead($"# 1 A\n\n{text}\n\nVolgende zin.", $"1 [1] A\np {text}\np Volgende zin.");

    [Fact]
    public void Read_ListingWithNumberSigns_IsLeftAlone() => ShouldRead(
        """
        # 1 Begin

        ```
        ##geen kop
        ```
        """,
        """
        1 [1] Begin
        p ##geen kop
        """);

    [Theory]
    [InlineData("**Let op: **de zorgaanbieder meldt dit.", "Let op: de zorgaanbieder meldt dit.")]
    [InlineData("Een ** geldige ** vergunning.", "Een geldige vergunning.")]
    [InlineData("*Wlz-uitvoerder * Een rechtspersoon.", "Wlz-uitvoerder Een rechtspersoon.")]
    [InlineData("Het tarief* is 5 * 3 euro.", "Het tarief* is 5 * 3 euro.")]
    [InlineData("Het is 5 * 3 * 2 euro.", "Het is 5 * 3 * 2 euro.")]
    [InlineData(@"Kolom \*a\* blijft.", "Kolom *a* blijft.")]
    [InlineData("Het is ==nieuw== en ++ook++.", "Het is nieuw en ook.")]
    public void Read_MarksOfEmphasis_AreNoText(string markdown, string expected) => ShouldRead(markdown, $"p {expected}");

    [Fact]
    public void Read_BoldLineWithSpaceInside_IsAHeading() =>
        ShouldRead("# 1 A\n\n**Wachttijd **\n\nTekst.", "1 [1] A\n2 Wachttijd\np Tekst.");

    [Fact]
    public void Read_StruckOut_IsLeftOutAndReported()
    {
        var result = new MarkdownDocumentReader()
            .Read(Some.File("a.md", "# 1 Eisen\n\nEen termijn van ~~drie~~ vijf dagen.\n"), null, CancellationToken.None);

        Some.Outline(result.Document!).ShouldBe("1 [1] Eisen\np Een termijn van vijf dagen.");
        var info = result.Diagnostics.Single(diagnostic => diagnostic.Code == IngestionDiagnostics.StruckOut);
        (info.Arguments[0], info.Location!.Line).ShouldBe(("drie", 3));
    }

    [Fact]
    public void Read_NumberAndTitleOnTwoLines_AreOneHeading() => ShouldRead(
        """
        ##Regeling zorg

        ### 1

        ####Doel

        Tekst.

        ### Artikel  2.1

        ####Reikwijdte

        Meer.

        ### 2

        Zonder titel.
        """,
        """
        p Regeling zorg
        1 [1] Doel
        p Tekst.
        2 Artikel 2.1 Reikwijdte
        p Meer.
        2 2
        p Zonder titel.
        """);

    [Fact]
    public void Read_NumberedParagraphs_HaveTheirNumberAsLabel()
    {
        var document = Some.Markdown(
            """
            # 5 Declareren

            5.1  De zorgaanbieder declareert maandelijks.

            5.2  De declaratie vermeldt:

            a. het tarief;

            b. de datum.

            5.3  De declaratie is digitaal.

            1.5 miljoen euro is beschikbaar.

            5.4  Wijze van declareren
            """);

        Some.Outline(document).ShouldBe(
            """
            1 [5] Declareren
            5.1 De zorgaanbieder declareert maandelijks.
            5.2 De declaratie vermeldt:
              a. het tarief;
              b. de datum.
            5.3 De declaratie is digitaal.
            p 1.5 miljoen euro is beschikbaar.
            p 5.4 Wijze van declareren
            """);
        document.Sections[0].Blocks.OfType<ListBlock>().Single().Items.Select(item => item.Marker).ShouldBe(["5.1", "5.2", "5.3"]);
    }

    [Fact]
    public void Read_ArticlesWithoutMark_AreHeadings() => ShouldRead(
        """
        # 1 Eisen

        Artikel 9

        De zorgaanbieder meldt calamiteiten.

        Artikel 9a Geweld

        De zorgaanbieder meldt geweld.
        """,
        """
        1 [1] Eisen
        2 Artikel 9
        p De zorgaanbieder meldt calamiteiten.
        2 Artikel 9a Geweld
        p De zorgaanbieder meldt geweld.
        """);

    [Fact]
    public void Read_LinesOfHyphensAroundText_LoseNothing() =>
        ShouldRead("---\nDit is een concept.\n---\n# 1 Eisen\n", "p Dit is een concept.\n1 [1] Eisen");

    [Theory]
    [InlineData("title: Beleid: 2026: [")]
    [InlineData("title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void Read_BadFrontMatter_IsReported(string block)
    {
        var result = new MarkdownDocumentReader()
            .Read(Some.File("a.md", $"---\n{block}\n---\n# 1 Eisen\n\nTekst.\n"), null, CancellationToken.None);

        Some.Outline(result.Document!).ShouldBe("1 [1] Eisen\np Tekst.");
        result.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == IngestionDiagnostics.BadFrontMatter);
    }

    [Fact]
    public void Read_EntitiesThatAreNoCharacters_AreMended()
    {
        var result = new MarkdownDocumentReader()
            .Read(Some.File("a.md", "# 1 Eisen&#xFFFE;\n\nEen&#xFFFF; eis.\n"), null, CancellationToken.None);

        Some.Outline(result.Document!).ShouldNotContain('\uFFFE');
        Some.Outline(result.Document!).ShouldNotContain('\uFFFF');
    }

    private static void ShouldRead(string markdown, string outline) => Some.Outline(Some.Markdown(markdown)).ShouldBe(outline);
}
